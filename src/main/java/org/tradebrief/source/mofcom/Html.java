package org.tradebrief.source.mofcom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.Entities;

/**
 * Reads HTML as it comes, never refusing: an element that nobody closed ends with its parent, scripts and styles are left
 * out, and nesting beyond a bound is flattened, so that hostile input costs no more than its length.
 */
final class Html {
    private static final int DEEPEST = 200;
    private static final Set<String> EMPTY = Set.of("br", "img", "meta", "link", "input", "hr", "base", "col", "area");
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "textarea");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z][\\w:-]*)\\s*(?:=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    private final String html;
    private final String lower;
    private final Element root = new Element("html", Map.of());
    private final Deque<Element> open = new ArrayDeque<>();
    private int at;

    private Html(String html) {
        this.html = html;
        this.lower = html.toLowerCase(Locale.ROOT);
        open.push(root);
    }

    static Element read(String html) {
        Html reader = new Html(html);
        reader.run();
        return reader.root;
    }

    private void run() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                text(html.substring(at));
                return;
            }
            text(html.substring(at, tag));
            at = tag;
            if (html.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
                skipTo(">");
            } else {
                tag();
            }
        }
    }

    private void skipTo(String end) {
        int found = html.indexOf(end, at + 2);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void tag() {
        int end = end(at);
        String inside = html.substring(at + 1, Math.min(end, html.length()));
        at = Math.min(end + 1, html.length());
        boolean closing = inside.startsWith("/");
        Matcher m = ATTRIBUTE.matcher(closing ? inside.substring(1) : inside);
        if (!m.lookingAt()) {
            text("<" + inside);
            return;
        }
        String name = m.group(1).toLowerCase(Locale.ROOT);
        if (closing) {
            close(name);
        } else {
            open(name, m, inside.endsWith("/"));
        }
    }

    /** The end of a tag; a bracket inside an attribute's marks does not end it. */
    private int end(int from) {
        char mark = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (mark != 0) {
                mark = c == mark ? 0 : mark;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                mark = c;
            }
        }
        return html.length();
    }

    private void open(String name, Matcher attributes, boolean closed) {
        if (SILENT.contains(name)) {
            int end = lower.indexOf("</" + name, at);
            at = end < 0 ? html.length() : end;
            skipTo(">");
            return;
        }
        Map<String, String> found = new HashMap<>();
        while (attributes.find()) {
            String value = attributes.group(2) != null ? attributes.group(2) : attributes.group(3);
            String plain = value != null ? value : attributes.group(4);
            found.putIfAbsent(
                    attributes.group(1).toLowerCase(Locale.ROOT), plain == null ? "" : Entities.decoded(plain));
        }
        if (name.equals("p") || name.equals("li")) {
            closeIfOpen(name);
        }
        Element element = new Element(name, Map.copyOf(found));
        here().add(element);
        if (!EMPTY.contains(name) && !closed && open.size() < DEEPEST) {
            open.push(element);
        }
    }

    private Element here() {
        return open.isEmpty() ? root : open.getFirst();
    }

    /** A paragraph or item ends where the next one starts; lists inside an item keep it open. */
    private void closeIfOpen(String name) {
        if (here().name().equals(name)) {
            open.pop();
        }
    }

    private void close(String name) {
        if (open.stream().noneMatch(e -> e.name().equals(name))) {
            return;
        }
        while (open.size() > 1) {
            if (open.pop().name().equals(name)) {
                return;
            }
        }
    }

    private void text(String raw) {
        if (!raw.isEmpty()) {
            here().add(Element.text(Entities.decoded(raw)));
        }
    }

    /** The elements of those names below an element, in the page's order. */
    static List<Element> all(Element root, Set<String> names) {
        List<Element> found = new java.util.ArrayList<>();
        root.each(e -> {
            if (names.contains(e.name())) {
                found.add(e);
            }
        });
        return found;
    }
}
