package org.tradebrief.policy.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Measure;

/** Finds the measure that a page or a number means. */
public final class KnownActs {
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    public KnownActs(List<Measure> measures) {
        for (Measure m : measures) {
            if (!m.url().isEmpty()) {
                byAddress.putIfAbsent(PageAddress.canonical(m.url()), m.id());
            }
            byNumber.putIfAbsent(m.id(), m.id());
            if (m.issuer().startsWith("SC") && !m.number().isEmpty()) {
                byNumber.putIfAbsent(new ActNumber("SC", 0, m.number()).id(), m.id());
            }
        }
    }

    public Optional<String> at(String url) {
        return Optional.ofNullable(byAddress.get(PageAddress.canonical(url)));
    }

    public Optional<String> numbered(ActNumber act) {
        return Optional.ofNullable(byNumber.get(act.id()));
    }
}
