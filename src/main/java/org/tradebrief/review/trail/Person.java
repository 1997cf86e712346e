package org.tradebrief.review.trail;

import java.text.Normalizer;
import java.util.Locale;

/** Who acts. Two names that differ only in width, case or blanks are one person. */
public record Person(String name, Role role) {
    public static final Person MACHINE = new Person("貿易簡報工作台", Role.MACHINE);

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        name = name.strip();
    }

    public boolean isSamePersonAs(String other) {
        return folded(name).equals(folded(other));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
