package org.tradebrief.source.comtrade;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.Key;
import org.tradebrief.source.live.LiveSource;
import org.tradebrief.source.live.Subject;
import org.tradebrief.source.live.Wish;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * Asks Comtrade, without a key through the preview of 500 rows or with one. There is one safe shape of a call: all
 * commodities together, no second partner, all customs procedures, all transport; leave one out and breakdown rows come
 * too. One year of one reporter's exports or imports stays far below the limit.
 */
public final class ComtradeService implements LiveSource {
    public static final URI HOME = URI.create("https://comtradeapi.un.org/");
    public static final String KEY_VARIABLE = "COMTRADE_API_KEY";
    public static final String KEY_HEADER = "Ocp-Apim-Subscription-Key";

    /** What a call with a key may return by the strictest of the limits that the service's pages name. */
    private static final int KEYED_LIMIT = 100_000;

    private final URI home;
    private final @Nullable Key key;
    private final ComtradeReader reader;

    /** @param key null for the preview */
    public ComtradeService(URI home, @Nullable Key key, Economies economies) {
        this.home = home;
        this.key = key;
        this.reader = new ComtradeReader(economies, Set.of(key == null ? ComtradeReader.PREVIEW_LIMIT : KEYED_LIMIT));
    }

    @Override
    public String name() {
        return "comtrade";
    }

    @Override
    public List<Call> plan(Wish wish) {
        List<Call> calls = new ArrayList<>();
        for (Economy reporter : wish.economies()) {
            if (reporter.comtrade() == 0) {
                throw new Refusal("FETCH-ECONOMY", "UN Comtrade 沒有申報經濟體 " + reporter.nameZhTw() + "。", "改選其他經濟體。");
            }
            for (Direction direction : wish.orderedDirections()) {
                wish.years().forEach(year -> calls.add(call(wish, reporter, direction, year)));
            }
        }
        return calls;
    }

    private Call call(Wish wish, Economy reporter, Direction direction, int year) {
        String service = key == null ? "public/v1/preview/C/A/HS" : "data/v1/get/C/A/HS";
        String query = "?reporterCode=" + reporter.comtrade() + "&period=" + year + "&flowCode=" + direction.code()
                + "&cmdCode=TOTAL&partner2Code=0&customsCode=C00&motCode=0&includeDesc=true"
                + (key == null ? "" : "&maxRecords=" + KEYED_LIMIT);
        String path = "api/comtrade/" + wish.day() + "/" + reporter.comtrade() + "-" + direction.code() + "-" + year
                + ".json";
        return new Call(path, home.resolve(service + query), key)
                .about(Subject.of(reporter, direction, Period.year(year)));
    }

    @Override
    public Outcome read(RawFile answer) {
        return reader.read(answer);
    }
}
