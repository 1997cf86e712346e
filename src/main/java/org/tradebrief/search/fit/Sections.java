package org.tradebrief.search.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tradebrief.text.Entities;

/** Cuts a Markdown extract at its headings, leaving out its head of metadata, its footer and the collector's own notes. */
final class Sections {
    private static final Pattern KEY = Pattern.compile("^(?:-\\s+)?\\*\\*[^*]{1,40}\\*\\*\\s*[:：]?.*");
    private static final Pattern OWN_NOTES =
            Pattern.compile("(?i)(self-(review|audit) checklist|notes?|reason for skipping)");
    private static final Pattern SPECULATION = Pattern.compile("(?i).*(impact assessment|speculati|影響評估|影响评估).*");
    private static final Pattern BOILERPLATE = Pattern.compile("(?i)^\\W*(本站转载|本站轉載|disclaimer:|this section contains"
            + " speculative|this assessment (represents|is) speculative|source: |webfetch status).*");

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String[] headings = new String[7];
    private int first;
    private boolean inHead = true;
    private boolean speculative;
    private boolean left;

    /** @param line of its first line with text, from 1 */
    record Section(String heading, int line, String text, boolean speculative) {}

    private Sections() {}

    static List<Section> of(String markdown) {
        Sections work = new Sections();
        String[] lines = markdown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            work.line(Entities.decoded(lines[i]).stripTrailing(), i + 1);
        }
        work.close();
        return work.sections;
    }

    private void line(String line, int number) {
        int level = level(line);
        if (level > 1) {
            close();
            heading(level, line.substring(level).strip());
        } else if (level == 1 || left || BOILERPLATE.matcher(line).matches() || line.matches("-{3,}|\\[[A-Z_ -]+].*")) {
            return;
        } else if (!(inHead && (KEY.matcher(line).matches() || line.isBlank()))) {
            add(line, number);
        }
    }

    private void heading(int level, String title) {
        inHead = false;
        headings[level] = title;
        for (int deeper = level + 1; deeper < headings.length; deeper++) {
            headings[deeper] = "";
        }
        if (level == 2) {
            left = OWN_NOTES.matcher(title).matches();
            speculative = SPECULATION.matcher(title.toLowerCase(Locale.ROOT)).matches();
        }
    }

    private void add(String line, int number) {
        if (text.isEmpty() && line.isBlank()) {
            return;
        }
        if (text.isEmpty()) {
            first = number;
        }
        text.append(line).append('\n');
    }

    private void close() {
        String body = text.toString().stripTrailing();
        if (!body.isEmpty()) {
            sections.add(new Section(above(), first, body, speculative));
        }
        text.setLength(0);
    }

    private String above() {
        StringBuilder all = new StringBuilder();
        for (String heading : headings) {
            if (heading != null && !heading.isEmpty()) {
                all.append(all.isEmpty() ? "" : " › ").append(heading);
            }
        }
        return all.toString();
    }

    private static int level(String line) {
        int n = 0;
        while (n < line.length() && n < 7 && line.charAt(n) == '#') {
            n++;
        }
        return n > 0 && n < 7 && n < line.length() && line.charAt(n) == ' ' ? n : 0;
    }
}
