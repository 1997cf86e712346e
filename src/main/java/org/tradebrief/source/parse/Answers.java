package org.tradebrief.source.parse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.source.RawFile;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** Raw answers of an interface as documents. They have no title of their own, so one is made from what they hold. */
public final class Answers {
    private Answers() {}

    /**
     * The document of an answer.
     *
     * @param own the day that the answer itself bears, used where its path names none; empty for none
     */
    public static Document document(RawFile file, Provider provider, String category, Optional<LocalDate> own) {
        Optional<LocalDate> fetched = Days.ofPath(file.path());
        return new Document(
                file.id(),
                Layer.API,
                file.path(),
                provider.title(),
                category,
                provider.title(),
                null,
                own.orElse(null),
                fetched.map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null),
                fetched.or(() -> own).orElse(file.received()),
                Confidence.HIGH,
                file.contentHash());
    }

    /** Such as: UN Comtrade：美國出口，2024 年. */
    public static String title(Provider provider, Collection<Flow> flows) {
        if (flows.isEmpty()) {
            return provider.title();
        }
        Flow last = flows.iterator().next();
        Set<Economy> reporters = new HashSet<>(Set.of(last.reporter()));
        Set<Direction> directions = EnumSet.of(last.direction());
        Set<Period> periods = new HashSet<>(Set.of(last.period()));
        Economy partner = last.partner();
        boolean onePartner = true;
        for (Flow flow : flows) {
            // Neighbours mostly share all but the partner, and there may be a quarter of a million of them.
            onePartner = onePartner && flow.partner().equals(partner);
            if (!flow.reporter().equals(last.reporter())
                    || flow.direction() != last.direction()
                    || !flow.period().equals(last.period())) {
                reporters.add(flow.reporter());
                directions.add(flow.direction());
                periods.add(flow.period());
                last = flow;
            }
        }
        Period from = Collections.min(periods);
        Period to = Collections.max(periods);
        return provider.title() + "："
                + (reporters.size() == 1 ? last.reporter().nameZhTw() : reporters.size() + " 個經濟體")
                + (onePartner ? "對" + partner.nameZhTw() : "")
                + directions.stream().map(Direction::chinese).sorted().collect(Collectors.joining("與")) + "，"
                + from.chinese()
                + (from.equals(to) ? "" : "至 " + to.chinese());
    }
}
