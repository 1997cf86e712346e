package org.tradebrief.policy;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.text.Scripts;

/** How people call measures and those who issue them, in Traditional Chinese. */
public final class MeasureNames {
    private static final Map<String, String> ISSUERS = Map.ofEntries(
            Map.entry("MOFCOM", "商務部"),
            Map.entry("GAC", "海關總署"),
            Map.entry("NPCSC", "全國人大常委會"),
            Map.entry("SC", "國務院"),
            Map.entry("CMC", "中央軍委"),
            Map.entry("UEL", "不可靠實體清單工作機制"),
            Map.entry("SASTIND", "國防科工局"),
            Map.entry("EDD", "中央軍委裝備發展部"),
            Map.entry("MOST", "科學技術部"),
            Map.entry("MPS", "公安部"),
            Map.entry("MEM", "應急管理部"),
            Map.entry("NMPA", "國家藥監局"),
            Map.entry("MIIT", "工業和信息化部"),
            Map.entry("SCA", "國家密碼管理局"),
            Map.entry("NNCC", "國家禁毒委員會"),
            Map.entry("US", "美國"),
            Map.entry("BIS", "商務部工業與安全局"),
            Map.entry("ORDER", ""));

    private static final Pattern ABOUT = Pattern.compile("^(?:关于|關於|公布|公佈)+|的?(?:公告|决定|決定|通知)$");

    private MeasureNames() {}

    /** 商務部、海關總署 for MOFCOM-GAC; a code that nobody has named stands for itself. */
    public static String issuer(String code) {
        if (code.equals("US-BIS")) {
            return "美國商務部工業與安全局";
        }
        return Arrays.stream(code.split("-"))
                .map(c -> ISSUERS.getOrDefault(c, c))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining("、"));
    }

    /** The act by issuer, year and number, 商務部公告 2025 年第 61 號; without a number its short name, else its title. */
    public static String full(Measure m) {
        if (m.number().isEmpty()) {
            return m.shortZh().isEmpty() ? m.titleZh() : m.shortZh();
        }
        String number = "第 " + m.number() + " 號";
        return switch (series(m)) {
            case ORDER_OF_COUNCIL -> "國務院令" + number;
            case ORDER -> "商務部令 " + m.year() + " 年" + number;
            case UNRELIABLE -> "不可靠實體清單 " + m.year() + " 年" + number;
            case ANNOUNCEMENT -> issuer(m.issuer()) + "公告 " + m.year() + " 年" + number;
        };
    }

    /** The act by year and number alone, 2025-61 號, for labels; empty where it has none. */
    public static String tag(Measure m) {
        if (m.number().isEmpty()) {
            return "";
        }
        String number = m.year() + "-" + m.number() + " 號";
        return switch (series(m)) {
            case ORDER_OF_COUNCIL -> "國務院令 " + m.number() + " 號";
            case ORDER -> "令 " + number;
            case UNRELIABLE -> "不可靠 " + number;
            case ANNOUNCEMENT -> number;
        };
    }

    /**
     * Number and short name, as a bar of the timeline bears them: where nobody has named the act what its title is about,
     * in the script that the chart's letters hold.
     */
    public static String label(Measure m) {
        String name = m.shortZh().isEmpty()
                ? Scripts.toTraditional(ABOUT.matcher(m.titleZh()).replaceAll(""))
                : m.shortZh();
        String tag = tag(m);
        return tag.isEmpty() ? name : tag + "　" + name;
    }

    private enum Series {
        ORDER_OF_COUNCIL,
        ORDER,
        UNRELIABLE,
        ANNOUNCEMENT
    }

    private static Series series(Measure m) {
        return switch (m.issuer()) {
            case "SC", "SC-CMC" -> Series.ORDER_OF_COUNCIL;
            case "MOFCOM-ORDER" -> Series.ORDER;
            case "UEL" -> Series.UNRELIABLE;
            default -> Series.ANNOUNCEMENT;
        };
    }
}
