package org.tradebrief.source.mofcom;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an article as an extract in the form of the policy layer: a head that the readers know, and the whole text. It
 * bears no day of fetching, so that a page that has not changed stays the same document.
 */
final class ArticleExtract {
    private static final String DAY = "(\\d{4}年\\d{1,2}月\\d{1,2}日)";
    private static final Pattern EFFECTIVE =
            Pattern.compile("自" + DAY + "(?:\\d{1,2}时\\d{1,2}分)?起(?:正式)?(?:施行|实施|生效|执行)?");
    private static final Pattern AT_ONCE = Pattern.compile("自(?:公布|发布|公告发布|本公告发布)之日起|即日起");
    private static final Pattern SIGNED = Pattern.compile("^" + DAY + "$");
    private static final Pattern LAW = Pattern.compile("《(中华人民共和国[^》]{2,30}(?:法|条例))》");
    private static final Pattern ISSUERS =
            Pattern.compile("^((?:[\\p{IsHan}]{2,16}(?:部|总署|局|委员会|工作机制|委)[\\s、　]*)+?)(?:公告|令|关于|公布)");

    private ArticleExtract() {}

    static byte[] of(Article article, String url) {
        List<String> lines = new ArrayList<>();
        String host = url.isEmpty()
                ? "mofcom.gov.cn"
                : url.replaceFirst("^https?://", "").replaceFirst("[/:].*$", "");
        lines.add("# " + article.title());
        lines.add("");
        field(lines, "Source", host);
        field(lines, "URL", url);
        field(lines, "Date", article.put() == null ? "" : article.put().toString());
        field(lines, "Category", category(url, article.title()));
        field(lines, "confidence", "高");
        lines.addAll(List.of("", "## Key Details", ""));
        field(lines, "Issuing Authority", issuer(article.title()));
        field(lines, "Announced", signed(article).map(LocalDate::toString).orElse(""));
        field(
                lines,
                "Effective Date",
                effective(article).map(LocalDate::toString).orElse("Not specified"));
        field(lines, "Legal Basis", String.join("、", laws(article)));
        lines.addAll(List.of("", "## Key Provisions", ""));
        for (String line : article.lines()) {
            lines.add(line.startsWith("#") ? "\\" + line : line);
            lines.add("");
        }
        if (!article.attachments().isEmpty()) {
            lines.addAll(List.of("## Attachments", ""));
            article.attachments().forEach(a -> lines.add("- " + a.name() + "：" + a.url()));
            lines.add("");
        }
        lines.addAll(List.of("---", "", "*Source: " + host + "*", ""));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void field(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add("- **" + key + "**: " + value);
        }
    }

    static String category(String url, String title) {
        if (title.contains("实体清单") || title.contains("管控名单") || title.contains("关注名单") || title.contains("反制")) {
            return "enforcement_action";
        }
        if (url.contains("/gjdt/")) {
            return "international_cooperation";
        }
        if (url.contains("/gndt/") || title.contains("答记者问")) {
            return "policy_guidance";
        }
        return title.contains("出口管制") ? "controlled_item_change" : "regulation_update";
    }

    private static String issuer(String title) {
        Matcher m = ISSUERS.matcher(title);
        return m.find() ? m.group(1).strip().replaceAll("[\\s　]+", "、") : "";
    }

    /** The day under the text. */
    private static Optional<LocalDate> signed(Article article) {
        return article.lines().reversed().stream()
                .map(l -> SIGNED.matcher(l.replace(" ", "")))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(m -> Article.day(m.group(1)));
    }

    /** A day that the text gives itself, or that of its signing where it takes effect at once. */
    private static Optional<LocalDate> effective(Article article) {
        String text = String.join("\n", article.lines()).replace(" ", "");
        Set<LocalDate> days = new LinkedHashSet<>();
        Matcher m = EFFECTIVE.matcher(text);
        while (m.find()) {
            Article.day(m.group(1)).ifPresent(days::add);
        }
        if (days.size() == 1) {
            return Optional.of(days.iterator().next());
        }
        return days.isEmpty() && AT_ONCE.matcher(text).find() ? signed(article) : Optional.empty();
    }

    private static Set<String> laws(Article article) {
        Set<String> laws = new LinkedHashSet<>();
        Matcher m = LAW.matcher(String.join("\n", article.lines()));
        while (m.find() && laws.size() < 6) {
            laws.add(m.group(1));
        }
        return laws;
    }
}
