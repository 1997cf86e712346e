package org.tradebrief.source.census;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Asks the Census Bureau for the United States' monthly trade with each partner: with a key through the interface, which
 * takes it only as a parameter, without one through the public balance pages.
 */
public final class CensusService implements LiveSource {
    public static final URI API = URI.create("https://api.census.gov/");
    public static final URI PAGES = URI.create("https://www.census.gov/");
    public static final String KEY_VARIABLE = "CENSUS_API_KEY";
    public static final String KEY_PARAMETER = "key";

    private final URI home;
    private final @Nullable Key key;
    private final CensusReader answers;
    private final BalancePageReader pages;

    /**
     * @param home of the interface with a key, of the pages without
     * @param key null for the pages
     */
    public CensusService(URI home, @Nullable Key key, Economies economies) {
        this.home = home;
        this.key = key;
        this.answers = new CensusReader(economies);
        this.pages = new BalancePageReader(economies);
    }

    @Override
    public String name() {
        return "census";
    }

    @Override
    public List<Call> plan(Wish wish) {
        List<Call> calls = new ArrayList<>();
        for (Economy partner : wish.economies()) {
            if (partner.kind() != Economy.Kind.ECONOMY
                    || !partner.census().matches("\\d{4}")
                    || partner.iso3().equals("USA")) {
                throw new Refusal("FETCH-ECONOMY", "美國普查局沒有夥伴 " + partner.nameZhTw() + "。", "改選其他經濟體，美國本身不是夥伴。");
            }
            if (key == null) {
                calls.add(page(wish, partner));
            } else {
                wish.orderedDirections().forEach(direction -> calls.add(monthly(wish, partner, direction)));
            }
        }
        return calls;
    }

    /** A page holds every month since it exists, so the wish's period and directions do not matter. */
    private Call page(Wish wish, Economy partner) {
        String name = "c" + partner.census() + ".html";
        return new Call("api/census/" + wish.day() + "/" + name, home.resolve("foreign-trade/balance/" + name), null)
                .about(Subject.of(partner, null, null));
    }

    private Call monthly(Wish wish, Economy partner, Direction direction) {
        boolean exports = direction == Direction.EXPORT;
        String query = "?get=CTY_CODE,CTY_NAME," + (exports ? "ALL_VAL_MO" : "GEN_VAL_MO") + "&CTY_CODE="
                + partner.census() + "&time=from+" + wish.period().from() + "+to+"
                + wish.period().to();
        String set = exports ? "exports" : "imports";
        return new Call(
                        "api/census/" + wish.day() + "/" + set + "-" + partner.census() + ".json",
                        home.resolve("data/timeseries/intltrade/" + set + "/hs" + query),
                        key)
                .about(Subject.of(partner, direction, wish.period()));
    }

    @Override
    public Outcome read(RawFile answer) {
        return pages.claims(answer) ? pages.read(answer) : answers.read(answer);
    }
}
