package org.tradebrief.workbench;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.rules.RuleSet;
import org.tradebrief.check.rules.Weight;

/** What people have made of the checker's rules in a workspace: the same for the desk, the command line and signing. */
public final class CheckRules {
    private static final String NAME = "check.rules";

    private final Function<String, Optional<String>> read;
    private final BiConsumer<String, @Nullable String> write;

    CheckRules(Function<String, Optional<String>> read, BiConsumer<String, @Nullable String> write) {
        this.read = read;
        this.write = write;
    }

    public RuleSet get() {
        return read.apply(NAME).map(RuleSet::parse).orElse(RuleSet.USUAL);
    }

    public void set(FigureKind kind, Weight weight) {
        String text = get().with(kind, weight).text();
        write.accept(NAME, text.isEmpty() ? null : text);
    }
}
