package org.tradebrief.source.mofcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An element of a page, or a run of text, whose name is then empty. */
final class Element {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dd",
            "dt",
            "blockquote",
            "center",
            "body",
            "td",
            "th");

    private final String name;
    private final String text;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>();

    Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
        this.text = "";
    }

    private Element(String text) {
        this.name = "";
        this.attributes = Map.of();
        this.text = text;
    }

    static Element text(String text) {
        return new Element(text);
    }

    void add(Element child) {
        children.add(child);
    }

    String name() {
        return name;
    }

    List<Element> children() {
        return children;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Whether its id or one of its classes is one of these. */
    boolean isCalled(Set<String> names) {
        String called = (attribute("id") + " " + attribute("class")).toLowerCase(Locale.ROOT);
        for (String one : called.split("\\s+")) {
            if (names.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Itself and all below, parents before children, in the page's order. */
    void each(Consumer<Element> visitor) {
        visitor.accept(this);
        for (Element child : children) {
            child.each(visitor);
        }
    }

    /** Its text, line by line as a reader sees it; blanks are brought together and empty lines left out. */
    List<String> lines() {
        StringBuilder all = new StringBuilder();
        append(all);
        return all.toString()
                .lines()
                .map(l -> l.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip())
                .filter(l -> !l.isEmpty())
                .toList();
    }

    private void append(StringBuilder all) {
        boolean block = BLOCKS.contains(name);
        if (block) {
            all.append('\n');
        }
        all.append(text.replace('\n', ' ').replace('\r', ' '));
        children.forEach(c -> c.append(all));
        if (block) {
            all.append('\n');
        }
    }

    /** Its text in one line. */
    String words() {
        return String.join(" ", lines());
    }
}
