package org.tradebrief.brief.regimes;

import java.util.Map;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.reading.Titles;
import org.tradebrief.text.Scripts;

/** How a brief calls measures. A number never stands without its year, for numbers start anew each year. */
final class Names {
    private static final Map<String, String> ISSUERS = Map.ofEntries(
            Map.entry("MOFCOM", "商務部"),
            Map.entry("MOFCOM-GAC", "商務部、海關總署"),
            Map.entry("MOFCOM-GAC-EDD", "商務部、海關總署等"),
            Map.entry("MOFCOM-GAC-SASTIND-EDD", "商務部、海關總署等"),
            Map.entry("MOFCOM-MIIT-GAC-SCA", "商務部等"),
            Map.entry("MOFCOM-MOST", "商務部、科技部"),
            Map.entry("MOFCOM-ORDER", "商務部令"),
            Map.entry("UEL", "不可靠實體清單"),
            Map.entry("SC", "國務院令"),
            Map.entry("SC-CMC", "國務院、中央軍委令"),
            Map.entry("NPCSC", "全國人大常委會"),
            Map.entry("NNCC", "國家禁毒委員會辦公室"),
            Map.entry("US-BIS", "美方"));

    private Names() {}

    /** 商務部、海關總署 2025 年第 70 號公告, 國務院令第 792 號, 美方 50% 關聯企業規則. */
    static Fact formal(Measure m) {
        return Facts.text("name/" + m.id(), "措施名稱", formalText(m), origin(m));
    }

    private static String formalText(Measure m) {
        String issuer = ISSUERS.getOrDefault(m.issuer(), m.issuer().startsWith("MOFCOM") ? "商務部等" : m.issuer());
        if (m.number().isEmpty()) {
            String name = m.shortZh().isEmpty() ? m.titleZh() : m.shortZh();
            return m.issuer().startsWith("NPC") ? "《" + name + "》" : joined(issuer, name);
        }
        if (m.issuer().startsWith("SC")) {
            return issuer + "第 " + m.number() + " 號";
        }
        String act = issuer + " " + m.year() + " 年第 " + m.number() + " 號";
        return m.issuer().equals("UEL") || issuer.endsWith("令") ? act : act + "公告";
    }

    /** Chinese follows Chinese without a space. */
    private static String joined(String issuer, String name) {
        return Character.isIdeographic(name.codePointAt(0)) ? issuer + name : issuer + " " + name;
    }

    /** As in a table whose row names the list: 2025 年第 7 號 for one of the unreliable entities' announcements. */
    static Fact inList(Measure m) {
        return m.issuer().equals("UEL") && !m.number().isEmpty()
                ? Facts.text("in-list/" + m.id(), "文號", m.year() + " 年第 " + m.number() + " 號", origin(m))
                : numbered(m);
    }

    /** 2025 年第 18 號, 不可靠實體清單 2025 年第 7 號, 商務部令 2025 年第 6 號; in words where there is no number. */
    static Fact numbered(Measure m) {
        boolean plain = m.issuer().startsWith("MOFCOM")
                && !m.issuer().equals("MOFCOM-ORDER")
                && !m.number().isEmpty();
        String text = plain ? m.year() + " 年第 " + m.number() + " 號" : formalText(m);
        return Facts.text("numbered/" + m.id(), "文號", text, origin(m));
    }

    /** What stands before the number: 2025 年第, 不可靠實體清單 2025 年第. */
    static String before(Measure m) {
        String issuer = ISSUERS.getOrDefault(m.issuer(), "");
        boolean named = m.issuer().equals("UEL") || m.issuer().equals("MOFCOM-ORDER");
        return (named ? issuer + " " : "") + m.year() + " 年第";
    }

    /** 57, for lists that state the year and the kind once for all; the short name where there is no number. */
    static Fact bare(Measure m) {
        String text = m.number().isEmpty() ? m.shortZh() : m.number();
        return Facts.text("number/" + m.id(), "文號", text, origin(m));
    }

    /** What people call it: 中重稀土（七種）; where nobody has named it what its title is about. */
    static Fact subject(Measure m) {
        String name = m.shortZh().isEmpty() ? Scripts.toTraditional(Titles.subject(m.titleZh())) : m.shortZh();
        return Facts.text("subject/" + m.id(), "管制對象", name, origin(m));
    }

    static Fact title(Measure m) {
        return Facts.text("title/" + m.id(), "題名", m.titleZh(), origin(m));
    }

    static Fact scope(Measure m) {
        return Facts.text("scope/" + m.id(), "管制範圍", String.join("；", m.scope()), origin(m));
    }

    static Origin origin(Measure m) {
        return Origin.of(m.knownOn(), Cited.few(m.sources()));
    }
}
