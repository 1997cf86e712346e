package org.tradebrief.source.worldbank;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.library.Refusal;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.LiveSource;
import org.tradebrief.source.live.Subject;
import org.tradebrief.source.live.Wish;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Asks the World Bank, which needs no key, for the yearly indicators that briefs use, page by page. */
public final class WorldBankService implements LiveSource {
    public static final URI HOME = URI.create("https://api.worldbank.org/");

    /** Growth, trade in percent of GDP, current account, nominal GDP. */
    public static final List<String> INDICATORS =
            List.of("NY.GDP.MKTP.KD.ZG", "NE.TRD.GNFS.ZS", "BN.CAB.XOKA.CD", "NY.GDP.MKTP.CD");

    private static final int PER_PAGE = 1_000;
    private static final int MOST_PAGES = 50;

    private final URI home;
    private final WorldBankReader reader;

    public WorldBankService(URI home, Economies economies) {
        this.home = home;
        this.reader = new WorldBankReader(economies);
    }

    @Override
    public String name() {
        return "worldbank";
    }

    @Override
    public List<Call> plan(Wish wish) {
        List<Economy> covered = wish.economies().stream()
                .filter(e -> e.kind() == Economy.Kind.ECONOMY && !e.iso3().equals("TWN"))
                .toList();
        if (covered.isEmpty()) {
            throw new Refusal("FETCH-ECONOMY", "世界銀行沒有所選經濟體的資料，台灣不在其中。", "改選其他經濟體。");
        }
        String codes = covered.stream().map(Economy::iso3).collect(Collectors.joining(";"));
        String years = wish.period().from().getYear() + ":" + wish.period().to().getYear();
        return INDICATORS.stream()
                .map(i -> new Call(
                                "api/worldbank/" + wish.day() + "/" + i + ".json",
                                home.resolve("v2/country/" + codes + "/indicator/" + i + "?format=json&date=" + years
                                        + "&per_page=" + PER_PAGE + "&page=1"),
                                null)
                        .about(new Subject(covered, null, wish.period(), i)))
                .toList();
    }

    @Override
    public Outcome read(RawFile answer) {
        return reader.read(answer);
    }

    /** The pages after the first, as many as it says there are. */
    @Override
    public List<Call> further(Call call, RawFile answer) {
        PageHead head = new PageHead();
        try {
            JsonInput.read(answer, head::read);
        } catch (Unfit e) {
            return List.of();
        }
        if (head.page() != 1 || head.pages() <= 1) {
            return List.of();
        }
        return java.util.stream.IntStream.rangeClosed(2, Math.min(head.pages(), MOST_PAGES))
                .mapToObj(page -> new Call(
                                call.path().replace(".json", "-" + page + ".json"),
                                URI.create(call.uri().toString().replace("&page=1", "&page=" + page)),
                                null)
                        .about(call.subject()))
                .toList();
    }
}
