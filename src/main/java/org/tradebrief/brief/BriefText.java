package org.tradebrief.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a brief as it stands, split at its second-level headings and nowhere else: joined again it is what was read,
 * byte for byte. What people edit, what is checked, signed and published is this text.
 */
public record BriefText(List<Part> parts) {
    public BriefText {
        parts = List.copyOf(parts);
    }

    /**
     * @param key of a section: the {@link SectionKind#key()} where the title is one of ours, else {@code section-N}; the
     *     text before the first heading has the key {@code head}
     * @param title the heading without its marks; empty for the head
     * @param text raw Markdown, heading line and line ends included
     * @param firstLine the line of the whole text at which the part starts, from 1
     */
    public record Part(String key, String title, String text, int firstLine) {}

    public static BriefText of(String markdown) {
        List<Part> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        String title = "";
        int line = 1;
        int first = 1;
        boolean fenced = false;
        for (int at = 0; at < markdown.length(); line++) {
            int end = markdown.indexOf('\n', at);
            int next = end < 0 ? markdown.length() : end + 1;
            String row = markdown.substring(at, next);
            if (row.startsWith("```") || row.startsWith("~~~")) {
                fenced = !fenced;
            }
            if (!fenced && row.startsWith("## ")) {
                add(parts, title, current, first);
                title = row.substring(3).strip();
                first = line;
            }
            current.append(row);
            at = next;
        }
        add(parts, title, current, first);
        return new BriefText(parts);
    }

    private static void add(List<Part> parts, String title, StringBuilder text, int firstLine) {
        String key = parts.isEmpty() && title.isEmpty()
                ? "head"
                : SectionKind.ofTitle(title).map(SectionKind::key).orElse("section-" + parts.size());
        if (!text.isEmpty() || parts.isEmpty()) {
            parts.add(new Part(key, title, text.toString(), firstLine));
        }
        text.setLength(0);
    }

    /** What the text calls itself: its first-level heading; empty where it has none. */
    public String title() {
        return parts.getFirst()
                .text()
                .lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse("");
    }

    public String markdown() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The same text with another wording of the part at that place. */
    public BriefText with(int index, String text) {
        List<Part> changed = new ArrayList<>(parts);
        Part old = parts.get(index);
        changed.set(index, new Part(old.key(), old.title(), text, old.firstLine()));
        return of(changed.stream().map(Part::text).collect(Collectors.joining()));
    }
}
