package org.tradebrief.check.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.check.Severity;

/** What a person makes of a rule. */
public enum Weight {
    /** Not reported; only counted. */
    OFF,
    LOWER,
    USUAL,
    HIGHER;

    /** As settings write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Weight> ofCode(String code) {
        return Arrays.stream(values()).filter(w -> w.code().equals(code)).findFirst();
    }

    /** A severity one step down or up; what need not be looked at stays so. */
    Severity of(Severity usual) {
        return switch (this) {
            case OFF, USUAL -> usual;
            case LOWER ->
                switch (usual) {
                    case HIGH -> Severity.MEDIUM;
                    case MEDIUM, LOW -> Severity.LOW;
                    case NONE -> Severity.NONE;
                };
            case HIGHER ->
                switch (usual) {
                    case HIGH, MEDIUM -> Severity.HIGH;
                    case LOW -> Severity.MEDIUM;
                    case NONE -> Severity.NONE;
                };
        };
    }
}
