package org.tradebrief.check.rules;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.library.Progress;

/** A checker whose reports follow what people have made of the rules. */
public final class RuledChecker implements Checker {
    private final Checker checker;
    private final Supplier<RuleSet> rules;

    /** @param rules asked at each check */
    public RuledChecker(Checker checker, Supplier<RuleSet> rules) {
        this.checker = checker;
        this.rules = rules;
    }

    @Override
    public CheckReport check(String name, String markdown, LocalDate asOf, Progress progress) {
        return rules.get().apply(checker.check(name, markdown, asOf, progress));
    }
}
