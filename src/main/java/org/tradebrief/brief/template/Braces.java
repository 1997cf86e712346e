package org.tradebrief.brief.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names several files at once where their names differ in one part only. */
final class Braces {
    private static final Pattern PART = Pattern.compile("[^-_./]+|[-_./]");

    private Braces() {}

    static Optional<String> of(List<String> paths) {
        List<List<String>> split = paths.stream().map(Braces::parts).toList();
        List<String> first = split.getFirst();
        int varying = -1;
        for (List<String> other : split) {
            if (other.size() != first.size()) {
                return Optional.empty();
            }
            for (int at = 0; at < first.size(); at++) {
                if (!other.get(at).equals(first.get(at))) {
                    if (varying >= 0 && varying != at) {
                        return Optional.empty();
                    }
                    varying = at;
                }
            }
        }
        return varying < 0 || inFolder(first, varying) ? Optional.empty() : Optional.of(written(split, varying));
    }

    private static String written(List<List<String>> split, int varying) {
        List<String> first = split.getFirst();
        List<String> variants = split.stream().map(p -> p.get(varying)).toList();
        return String.join("", first.subList(0, varying)) + "{" + String.join(",", variants) + "}"
                + String.join("", first.subList(varying + 1, first.size()));
    }

    private static boolean inFolder(List<String> parts, int at) {
        return parts.subList(at, parts.size()).contains("/");
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(path);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }
}
