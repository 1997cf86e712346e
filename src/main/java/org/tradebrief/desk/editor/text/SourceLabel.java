package org.tradebrief.desk.editor.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short form of a source note: its first file, and how many there are. */
public final class SourceLabel {
    private static final Pattern NOTE = Pattern.compile("〔來源：[^〔〕]*〕");
    private static final Pattern INSIDE = Pattern.compile("〔來源：(.*)〕", Pattern.DOTALL);
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern ROWS = Pattern.compile("，列.*", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("；");

    private SourceLabel() {}

    /** A text with each source note in its short form. */
    public static String shortened(String text) {
        return NOTE.matcher(text).replaceAll(note -> Matcher.quoteReplacement(of(note.group())));
    }

    static String of(String note) {
        Matcher inside = INSIDE.matcher(note);
        if (!inside.matches()) {
            return note;
        }
        int files = 0;
        String first = "";
        for (String part : PART.split(inside.group(1))) {
            String path = ROWS.matcher(part).replaceFirst("").strip();
            if (path.isEmpty()) {
                continue;
            }
            if (files == 0) {
                first = name(path);
            }
            files += count(path);
        }
        return files <= 1 ? "〔來源 " + first + "〕" : "〔來源 " + first + " 等 " + files + " 份〕";
    }

    /** The file's own name; of several in one name the first. */
    private static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return BRACES.matcher(last).replaceAll(match -> match.group(1).split(",", 2)[0]);
    }

    private static int count(String path) {
        int files = 1;
        Matcher braces = BRACES.matcher(path);
        while (braces.find()) {
            files *= braces.group(1).split(",").length;
        }
        return files;
    }
}
