package org.tradebrief.check;

import java.util.List;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * A finding that a text passes over.
 *
 * @param key names the finding as long as it is the same, whatever the text
 * @param message one sentence in Traditional Chinese that can stand in a brief by itself
 * @param english the same for the desk in English
 * @param weight from 0 to 100; from {@link #HIGH} on a brief should hardly do without it
 * @param section where in a brief it belongs
 * @param facts what it rests on, at least one
 */
public record Missed(
        String key,
        MissedKind kind,
        String message,
        String english,
        double weight,
        SectionKind section,
        List<Fact> facts) {
    public static final double HIGH = 60;

    public Missed {
        facts = List.copyOf(facts);
    }

    public boolean isHigh() {
        return weight >= HIGH;
    }

    /** The rows of its facts, each once. */
    public List<SourceRow> sources() {
        return facts.stream().flatMap(f -> f.sources().stream()).distinct().toList();
    }
}
