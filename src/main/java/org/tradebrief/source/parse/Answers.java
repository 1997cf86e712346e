package org.tradebrief.source.parse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.source.RawFile;
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
        List<String> reporters =
                flows.stream().map(f -> f.reporter().nameZhTw()).distinct().toList();
        List<String> partners =
                flows.stream().map(f -> f.partner().nameZhTw()).distinct().toList();
        List<String> directions = flows.stream()
                .map(f -> f.direction().chinese())
                .distinct()
                .sorted()
                .toList();
        Period first = flows.stream().map(Flow::period).min(Period::compareTo).orElseThrow();
        Period last = flows.stream().map(Flow::period).max(Period::compareTo).orElseThrow();
        return provider.title() + "：" + (reporters.size() == 1 ? reporters.getFirst() : reporters.size() + " 個經濟體")
                + (partners.size() == 1 ? "對" + partners.getFirst() : "")
                + String.join("與", directions) + "，" + first.chinese()
                + (first.equals(last) ? "" : "至 " + last.chinese());
    }
}
