package org.tradebrief.check.prove.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/** Which part of a measure a statement is about: 第 46 號第二款照常執行. */
final class Parts {
    private static final Pattern PARAGRAPH = Pattern.compile("(?:para(?:graph)?\\.? ?|¶ ?)([1-9])|第 ?([1-9]) ?款");

    private static final Pattern NEXT = Pattern.compile("^ ?第 ?([一二三四五六七八九1-9]) ?款");

    private Parts() {}

    private static char sign(char digit) {
        return digit <= '9' ? "一二三四五六七八九".charAt(digit - '1') : digit;
    }

    /** The part named right behind the statement, last before it, in its cell or else in its row; empty where none is. */
    static Optional<String> named(Measure m, Statement s) {
        Matcher next = NEXT.matcher(Around.behind(s));
        if (next.find()) { // 被暫停的只是|第二款
            String part = "第" + sign(next.group(1).charAt(0)) + "款";
            return m.parts().stream()
                    .filter(p -> Scripts.folded(p).equals(part))
                    .findFirst();
        }
        Optional<String> own = in(m, Around.before(s));
        return own.isPresent() ? own : in(m, s.acts().row());
    }

    private static Optional<String> in(Measure m, String said) {
        String words = PARAGRAPH.matcher(said).replaceAll(n -> {
            String digit = n.group(1) == null ? n.group(2) : n.group(1);
            return "第" + sign(digit.charAt(0)) + "款";
        });
        String best = null;
        int last = -1;
        for (String part : m.parts()) {
            int at = words.lastIndexOf(Scripts.folded(part));
            if (at > last) {
                last = at;
                best = part;
            }
        }
        return Optional.ofNullable(best);
    }
}
