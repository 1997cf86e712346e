package org.tradebrief.workbench;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * One thing that was looked at, and what was found of it. Its texts are Traditional Chinese; whoever speaks another language
 * has the parts to say it in.
 *
 * @param values fill the places of what was found
 */
public record Diagnosis(Subject subject, boolean ok, Found found, List<String> values) {
    public Diagnosis {
        values = List.copyOf(values);
    }

    static Diagnosis fine(Subject subject, Found found, Object... values) {
        return new Diagnosis(subject, true, found, texts(values));
    }

    static Diagnosis wrong(Subject subject, Found found, Object... values) {
        return new Diagnosis(subject, false, found, texts(values));
    }

    private static List<String> texts(Object... values) {
        return List.of(values).stream().map(Object::toString).toList();
    }

    public String name() {
        return subject.chinese;
    }

    /** What was found, or cause and remedy. */
    public String detail() {
        return new MessageFormat(found.chinese, Locale.ROOT).format(values.toArray());
    }

    /** What is looked at. */
    public enum Subject {
        JAVA("Java"),
        ROOM("磁碟空間"),
        LOCK("鎖"),
        DATABASE("資料庫"),
        INDEX("搜尋索引"),
        QDRANT("Qdrant"),
        WORKSPACE("工作區");

        private final String chinese;

        Subject(String chinese) {
            this.chinese = chinese;
        }
    }

    /** What can be found. */
    public enum Found {
        /** Told in the words of somebody else, such as a refusal's. */
        TOLD("{0}"),
        ROOM("{0} MB 可用"),
        LITTLE_ROOM("{0} MB 可用，至少需要 {1} MB。騰出空間。"),
        NO_WORKSPACE("尚未建立：{0}"),
        WORKSPACE("{0}，文件 {1} 份"),
        FREE("沒有程式在寫入"),
        LOCKED("正由「{0}」（行程 {1}，主機 {2}，自 {3} 起）寫入"),
        SOUND("完好"),
        NO_INDEX("尚未建立；下次搜尋或匯入時建立"),
        OTHER_INDEX("由另一版程式建立；下次搜尋或匯入時重建"),
        INDEX("完好，語意向量 {0}%（{1}）");

        private final String chinese;

        Found(String chinese) {
            this.chinese = chinese;
        }
    }
}
