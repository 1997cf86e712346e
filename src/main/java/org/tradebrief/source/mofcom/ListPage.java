package org.tradebrief.source.mofcom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.parse.Unfit;

/**
 * A page of a list of articles, as the portal answers in JSON or the ministry's site writes in HTML.
 *
 * @param pages how many pages the list has; 1 where it does not say
 */
record ListPage(List<Item> items, int pages) {
    private static final int MOST_ITEMS = 1_000;

    ListPage {
        items = List.copyOf(items);
    }

    /** @param put the day on which it was put up; null where the list does not say */
    record Item(String title, String url, @Nullable LocalDate put) {}

    static ListPage of(String text) throws Unfit {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? json(text) : html(text);
    }

    /** The names of the paging fields are not documented: each that was seen is tried. */
    private static ListPage json(String text) throws Unfit {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unfit(0, "MOF-LIST", "清單的回應不完整或不是 JSON。稍後再取得。");
        }
        JsonNode rows = root.findValue("rows");
        if (rows == null || !rows.isArray()) {
            throw new Unfit(0, "MOF-LIST", "清單的回應裡沒有文章列表，網站的格式可能已變更。改用存下的網頁匯入。");
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode row : rows) {
            String url = row.path("url").asText("");
            if (!url.isEmpty() && items.size() < MOST_ITEMS) {
                items.add(new Item(
                        row.path("title").asText(""),
                        url,
                        Article.day(row.path("publishTimeStr").asText("")).orElse(null)));
            }
        }
        int pages = 1;
        for (String name : List.of("totalPage", "totalPages", "pageCount", "pages")) {
            JsonNode told = root.findValue(name);
            pages = Math.max(pages, told == null ? 1 : told.asInt(1));
        }
        return new ListPage(items, pages);
    }

    private static ListPage html(String text) {
        List<Item> items = new ArrayList<>();
        for (Element row : Html.all(Html.read(text), Set.of("li"))) {
            List<Element> links = Html.all(row, Set.of("a"));
            boolean article =
                    links.size() == 1 && links.getFirst().attribute("href").contains("art");
            if (article && items.size() < MOST_ITEMS) {
                Element link = links.getFirst();
                String title = link.attribute("title").isEmpty() ? link.words() : link.attribute("title");
                items.add(new Item(
                        title, link.attribute("href"), Article.day(row.words()).orElse(null)));
            }
        }
        return new ListPage(items, 1);
    }
}
