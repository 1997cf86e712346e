package org.tradebrief.source.mofcom;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.Reading;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.LiveSource;
import org.tradebrief.source.live.Wish;
import org.tradebrief.source.parse.Unfit;

/**
 * Asks the export-control portal for its lists of laws, regulations, rules and news, and the ministry's site for its latest
 * announcements; then each article that was put up within the months wished for. Articles are asked for again each day: a
 * page may change.
 */
public final class MofcomService implements LiveSource {
    public static final URI PORTAL = URI.create("http://exportcontrol.mofcom.gov.cn/");
    public static final URI MINISTRY = URI.create("https://www.mofcom.gov.cn/");

    /** Laws, regulations, rules and lists, domestic news, international news. */
    private static final List<Integer> COLUMNS = List.of(13, 14, 15, 1, 2);

    private static final int MOST_PAGES = 50;
    private static final String LIST = "edi_ecms_web_front/front/column/getColumnList";

    private final URI portal;
    private final URI ministry;
    private final ArticleReader articles = new ArticleReader();
    private LocalDate day = LocalDate.EPOCH;
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;
    private final Set<String> asked = new LinkedHashSet<>();

    public MofcomService(URI portal, URI ministry) {
        this.portal = portal;
        this.ministry = ministry;
    }

    @Override
    public String name() {
        return "mofcom";
    }

    @Override
    public List<Call> plan(Wish wish) {
        day = wish.day();
        from = wish.period().from().atDay(1);
        to = wish.period().to().atEndOfMonth();
        asked.clear();
        List<Call> calls = new ArrayList<>();
        COLUMNS.forEach(c -> calls.add(list(c, 1)));
        calls.add(new Call(path("list-zcfb-1.html"), ministry.resolve("zwgk/zcfb/"), null));
        return calls;
    }

    private String path(String name) {
        return "api/mofcom/" + day + "/" + name;
    }

    private Call list(int column, int page) {
        return new Call(
                path("list-" + column + "-" + page + ".json"),
                portal.resolve(LIST),
                null,
                "pageNumber=" + page + "&columnID=" + column);
    }

    @Override
    public Outcome read(RawFile answer) {
        if (!isList(answer.path())) {
            return articles.read(answer);
        }
        try {
            ListPage list = ListPage.of(PageText.of(answer));
            return new Outcome.Read(new Reading(document(answer, list), List.of(), List.of(), List.of()));
        } catch (Unfit e) {
            return e.skipped(answer);
        }
    }

    @Override
    public Outcome read(Call call, RawFile answer) {
        return isList(answer.path())
                ? read(answer)
                : articles.read(answer, call.uri().toString());
    }

    /** The articles of a list that are wished for, and its next page as long as that can hold more of them. */
    @Override
    public List<Call> further(Call call, RawFile answer) {
        if (!isList(call.path())) {
            return List.of();
        }
        ListPage list;
        try {
            list = ListPage.of(PageText.of(answer));
        } catch (Unfit e) {
            return List.of();
        }
        List<Call> calls = new ArrayList<>();
        for (ListPage.Item item : list.items()) {
            if (isWished(item)) {
                article(call, item).filter(a -> asked.add(a.path())).ifPresent(calls::add);
            }
        }
        boolean more =
                list.items().stream().allMatch(i -> i.put() == null || !i.put().isBefore(from));
        nextPage(call, list).filter(c -> more).ifPresent(calls::add);
        return calls;
    }

    private boolean isWished(ListPage.Item item) {
        LocalDate put = item.put();
        return put == null || !put.isBefore(from) && !put.isAfter(to);
    }

    /** An article on the list's own site; a list that points elsewhere is not followed. */
    private Optional<Call> article(Call list, ListPage.Item item) {
        try {
            URI uri = list.uri().resolve(item.url());
            boolean sameSite = list.uri().getRawAuthority().equals(uri.getRawAuthority())
                    && list.uri().getScheme().equals(uri.getScheme());
            String slug = Slug.of(uri.getPath(), item.title());
            return sameSite ? Optional.of(new Call(path(slug + ".html"), uri, null)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Call> nextPage(Call call, ListPage list) {
        String name = call.path().substring(call.path().lastIndexOf('/') + 1);
        if (!name.endsWith(".json") || list.items().isEmpty()) {
            return Optional.empty();
        }
        String[] parts = name.replace(".json", "").split("-");
        int page = Integer.parseInt(parts[2]) + 1;
        return page > Math.min(list.pages(), MOST_PAGES)
                ? Optional.empty()
                : Optional.of(list(Integer.parseInt(parts[1]), page));
    }

    private static boolean isList(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("list-");
    }

    private static Document document(RawFile file, ListPage list) {
        return new Document(
                file.id(),
                Layer.API,
                file.path(),
                "商務部文章清單，" + list.items().size() + " 篇",
                "mofcom",
                "中國商務部",
                null,
                null,
                null,
                file.received(),
                Confidence.HIGH,
                file.contentHash());
    }
}
