package org.tradebrief.desk.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.desk.controls.Glyphs.Freshness;
import org.tradebrief.desk.shell.SourceState;
import org.tradebrief.library.Document;
import org.tradebrief.library.Library;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.TradeRecords;

/** Works out how current each source is on a day. */
final class SourceStates {
    /** In the order of the status bar. */
    private static final List<Provider> SHOWN =
            List.of(Provider.COMTRADE, Provider.CENSUS, Provider.MOFCOM, Provider.WORLD_BANK);

    private SourceStates() {}

    /** In the order of the status bar. Reads the whole list of documents: not for the screen's thread. */
    static List<SourceState> of(Library library, TradeRecords trade, LocalDate asOf) {
        Map<Provider, LocalDate> latest = latest(library.asOf(asOf));
        List<SourceState> states = new ArrayList<>();
        for (Provider provider : SHOWN) {
            LocalDate vintage = latest.get(provider);
            String reaches = provider == Provider.CENSUS && vintage != null ? reach(trade, asOf) : "";
            states.add(new SourceState(provider, vintage, reaches, freshness(vintage, asOf)));
        }
        return states;
    }

    /** The sources of which the documents hold nothing of the week of a day. */
    static List<Provider> lacking(List<Document> documents, LocalDate asOf) {
        Map<Provider, LocalDate> latest = latest(documents);
        return SHOWN.stream()
                .filter(provider -> freshness(latest.get(provider), asOf) != Freshness.CURRENT)
                .toList();
    }

    private static Map<Provider, LocalDate> latest(List<Document> documents) {
        Map<Provider, LocalDate> latest = new EnumMap<>(Provider.class);
        for (Document document : documents) {
            Provider provider = provider(document);
            if (provider != null) {
                latest.merge(provider, document.vintage(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return latest;
    }

    /** Current is what was fetched in the week of the day. */
    static Freshness freshness(@Nullable LocalDate vintage, LocalDate asOf) {
        if (vintage == null) {
            return Freshness.NEVER;
        }
        return vintage.isBefore(IsoWeek.of(asOf).monday()) ? Freshness.OLD : Freshness.CURRENT;
    }

    private static @Nullable Provider provider(Document document) {
        return switch (document.layer()) {
            case BILATERAL, OPEN_TRADE_STATS -> Provider.COMTRADE;
            case CENSUS -> Provider.CENSUS;
            case MACRO -> Provider.WORLD_BANK;
            case POLICY -> Provider.MOFCOM;
            case OTHER, REGISTER -> null;
            case API -> ofSource(document.source());
        };
    }

    private static @Nullable Provider ofSource(String source) {
        if (source.contains("Comtrade")) {
            return Provider.COMTRADE;
        }
        if (source.contains("Census")) {
            return Provider.CENSUS;
        }
        return source.contains("World Bank") ? Provider.WORLD_BANK : null;
    }

    /** The last month that the monthly values reach. */
    private static String reach(TradeRecords trade, LocalDate asOf) {
        return trade.held(Provider.CENSUS, asOf).stream()
                .flatMap(held -> trade.periods(Provider.CENSUS, held, asOf).stream())
                .filter(period -> period.isMonth())
                .map(period -> period.to())
                .max(YearMonth::compareTo)
                .map(YearMonth::toString)
                .orElse("");
    }
}
