package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;

/** Puts the two rows of a table's head together, where it has two. */
final class HeadRows {
    private static final List<String> UNITS = List.of("美元", "usd", "$", "%", "bn", "mn");

    private HeadRows() {}

    /** A second row says more of the first one's columns; a head that spans both rows is the same in both. */
    static List<Run> joined(List<Run> first, List<Run> second) {
        List<Run> both = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            Run above = i < first.size() ? first.get(i) : Run.empty();
            Run below = i < second.size() ? second.get(i) : Run.empty();
            boolean one = above.equals(below) || above.length() == 0 || below.length() == 0;
            both.add(one ? above.length() == 0 ? below : above : Run.joined(above, below));
        }
        return both;
    }

    /** The first row where its blank heads go on with the one before them. */
    static List<Run> filled(List<Run> head) {
        List<Run> filled = new ArrayList<>();
        for (Run run : head) {
            boolean goesOn = run.length() == 0 && filled.size() > 1;
            filled.add(goesOn ? filled.getLast() : run);
        }
        return filled;
    }

    /** Whether the row below the head is one of heads: it parts heads that go on over blanks, or gives units alone. */
    static boolean isSecond(List<Run> head, List<Run> row) {
        boolean parts = false;
        boolean units = row.size() > 1;
        for (int i = 1; i < row.size(); i++) {
            String cell = row.get(i).folded().strip();
            if (isValue(cell) || cell.isEmpty()) {
                return false;
            }
            parts |= i > 1
                    && i < head.size()
                    && head.get(i).length() == 0
                    && head.get(i - 1).length() > 0;
            units &= UNITS.stream().anyMatch(cell::contains) && cell.chars().noneMatch(Character::isDigit);
        }
        return parts || units;
    }

    /** 1,926.0, −3.4%, n/a: what stands in the body of a table. A bare year is none. */
    private static boolean isValue(String cell) {
        boolean digits =
                !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9' || "+-−,.%()".indexOf(c) >= 0);
        boolean year = cell.length() == 4 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !year || cell.equals("n/a") || cell.equals("—");
    }
}
