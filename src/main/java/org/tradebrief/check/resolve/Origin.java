package org.tradebrief.check.resolve;

/** Where a slot of a statement was read, the nearest first. */
public enum Origin {
    OWN_WORDS("自身文字"),
    CLAUSE("同一子句"),
    SENTENCE("同一句"),
    ROW("表列"),
    COLUMN("表欄"),
    TABLE_HEAD("表頭"),
    PASSAGE("前一句"),
    /** In a sentence before as well, but nothing else of the kind is named in the whole passage. */
    TOPIC("全段主題"),
    LABEL("段落標籤"),
    CITED("引用檔案"),
    SECTION("同節來源"),
    HEADING("標題"),
    /** The passages at the start in which a text says what holds throughout. */
    DOCUMENT("文首說明"),
    /** Not said; filled in because only one thing can be meant, and never enough to contradict by itself. */
    ASSUMED("推定");

    private final String chinese;

    Origin(String chinese) {
        this.chinese = chinese;
    }

    /** In the statement's own clause or cell, so that nothing else can be meant. */
    public boolean isItsOwn() {
        return compareTo(CLAUSE) <= 0 || this == ROW || this == COLUMN;
    }

    public String chinese() {
        return chinese;
    }
}
