package org.tradebrief.source.mofcom;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article of one of the ministry's sites.
 *
 * @param title from the article itself, never the name of the site; empty where it has none
 * @param put the day on which the site put it up
 * @param url where it is, if the page says so itself
 * @param lines the text, a paragraph a line
 * @param attachments what it links to as files
 */
record Article(String title, @Nullable LocalDate put, String url, List<String> lines, List<Attachment> attachments) {
    /** Below this many characters the text only leads to its attachment. */
    private static final int SHORTEST_TEXT = 120;

    private static final Set<String> BODIES = Set.of(
            "zoom",
            "zoomcon",
            "art_con",
            "artcon",
            "art-con",
            "article-content",
            "article_content",
            "articlecontent",
            "article-con",
            "article",
            "content",
            "con",
            "trs_editor",
            "trs_ueditor",
            "text",
            "main_text");
    private static final Set<String> TITLES = Set.of(
            "art_title",
            "arttitle",
            "art-title",
            "articletitle",
            "article-title",
            "article_title",
            "title",
            "tit",
            "bt");
    private static final Set<String> SITES = Set.of("中国出口管制信息网", "中华人民共和国商务部", "商务部", "商务部网站");
    private static final Pattern FILE = Pattern.compile("(?i).+\\.(?:pdf|docx?|xlsx?|wps|et|ofd|rar|zip)(?:[?#].*)?");
    private static final Pattern DAY = Pattern.compile("(20\\d\\d|19\\d\\d)[-/年.](\\d{1,2})[-/月.](\\d{1,2})");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://[^\\s<>\"]+)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    Article {
        lines = List.copyOf(lines);
        attachments = List.copyOf(attachments);
    }

    /** @param url absolute where the page's own address is known */
    record Attachment(String name, String url) {}

    /** Whether the page says nothing but that a file is attached. */
    boolean isOnlyAttachment() {
        return !attachments.isEmpty() && String.join("", lines).length() < SHORTEST_TEXT;
    }

    static Article of(String html) {
        Element root = Html.read(html);
        Element body = body(root);
        String url = url(root, html);
        return new Article(title(root), put(root), url, lines(body), attachments(body, url));
    }

    /** The container that the sites use, else the element that holds most text in paragraphs of its own. */
    private static Element body(Element root) {
        List<Element> named = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        root.each(e -> {
            if (e.isCalled(BODIES) && !e.name().equals("body")) {
                named.add(e);
            } else if (!e.children().isEmpty()) {
                others.add(e);
            }
        });
        return named.stream()
                .max(Comparator.comparingInt(e -> e.words().length()))
                .filter(e -> !e.words().isEmpty())
                .or(() -> others.stream().max(Comparator.comparingInt(Article::ownParagraphs)))
                .orElse(root);
    }

    private static int ownParagraphs(Element element) {
        return element.children().stream()
                .filter(c -> c.name().equals("p"))
                .mapToInt(p -> p.words().length())
                .sum();
    }

    private static List<String> lines(Element body) {
        return body.lines();
    }

    private static String title(Element root) {
        Stream<String> told = Stream.of(
                        meta(root, "articletitle"),
                        meta(root, "og:title"),
                        heading(root).orElse(""),
                        Html.all(root, Set.of("title")).stream()
                                .map(Element::words)
                                .map(t -> t.split("[_|]|\\s-\\s")[0])
                                .findFirst()
                                .orElse(""))
                .map(String::strip);
        return told.filter(Article::isTitle).findFirst().orElse("");
    }

    private static Optional<String> heading(Element root) {
        List<Element> found = new ArrayList<>();
        root.each(e -> {
            boolean heads = Set.of("h1", "h2", "h3").contains(e.name()) || e.isCalled(TITLES);
            if (heads && isTitle(e.words())) {
                found.add(e);
            }
        });
        return found.stream().map(Element::words).filter(w -> w.length() < 300).findFirst();
    }

    private static boolean isTitle(String text) {
        return text.length() >= 4 && HAN.matcher(text).find() && !SITES.contains(text.replace(" ", ""));
    }

    private static String meta(Element root, String name) {
        return Html.all(root, Set.of("meta")).stream()
                .filter(m -> m.attribute("name").equalsIgnoreCase(name)
                        || m.attribute("property").equalsIgnoreCase(name))
                .map(m -> m.attribute("content"))
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate put(Element root) {
        Optional<LocalDate> told = day(meta(root, "pubdate"));
        if (told.isPresent()) {
            return told.get();
        }
        for (String line : root.lines()) {
            boolean aboutTime = line.contains("时间") || line.contains("時間") || line.contains("日期");
            Optional<LocalDate> day = aboutTime ? day(line) : Optional.empty();
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    static Optional<LocalDate> day(String text) {
        Matcher m = DAY.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What the page calls its own address, or what a browser noted when it saved it. */
    private static String url(Element root, String html) {
        Optional<String> canonical = Html.all(root, Set.of("link")).stream()
                .filter(l -> l.attribute("rel").equalsIgnoreCase("canonical"))
                .map(l -> l.attribute("href"))
                .findFirst();
        Matcher saved = SAVED_FROM.matcher(html);
        return Stream.of(canonical.orElse(""), meta(root, "og:url"), saved.find() ? saved.group(1) : "")
                .filter(u -> u.matches("https?://\\S{1,2000}"))
                .findFirst()
                .orElse("");
    }

    private static List<Attachment> attachments(Element body, String url) {
        List<Attachment> found = new ArrayList<>();
        for (Element link : Html.all(body, Set.of("a"))) {
            String href = link.attribute("href");
            if (FILE.matcher(href.toLowerCase(Locale.ROOT)).matches()) {
                String name = link.words().isEmpty() ? href.substring(href.lastIndexOf('/') + 1) : link.words();
                found.add(new Attachment(name, resolved(url, href)));
            }
        }
        return found;
    }

    private static String resolved(String url, String href) {
        try {
            return url.isEmpty() ? href : URI.create(url).resolve(href).toString();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
