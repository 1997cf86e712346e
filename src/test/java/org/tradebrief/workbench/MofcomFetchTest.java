package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Progress;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;
import org.tradebrief.source.http.HttpDoor;
import org.tradebrief.source.http.HttpLimits;
import org.tradebrief.source.http.LocalServer;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Period;

/** The ministry's sites over HTTP, played by a server on this machine. */
class MofcomFetchTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final HttpLimits LIMITS = new HttpLimits(
            Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(20), 1 << 20, 2, Duration.ofMinutes(2));
    private static final String RULES = "/article/zcfg/gnzcfg/zcfggzqd/202602/";
    private static final String ART = "/zwgk/zcfb/art/2026/art_0123456789abcdef0123456789abcdef.html";

    @TempDir
    Path temp;

    private final Map<String, Page> pages = new HashMap<>();
    private final LocalServer server = new LocalServer(this::answer);

    private record Page(int status, byte[] body) {}

    @AfterEach
    void close() {
        server.close();
    }

    @BeforeEach
    void aSiteWithTwoListsAndSomeArticles() {
        page(
                "list:15:1",
                list(2, row(1301, "2026-02-05", "a"), row(1302, "2026-02-04", "b"))
                        .getBytes(GBK));
        page(
                "list:15:2",
                list(2, row(1303, "2026-02-03", "c"), row(1304, "2026-02-02", "d"), row(1305, "2025-06-01", "old"))
                        .getBytes(GBK));
        page("/zwgk/zcfb/", """
            <html><body><ul class="txtList_01">
            <li><a href="%s" title="商务部公告2026年第8号 公布一项决定">商务部公告…</a><span>[2026-02-06]</span></li>
            <li><a href="https://elsewhere.example/art/1.html">别处</a><span>[2026-02-06]</span></li>
            </ul></body></html>\
            """.formatted(ART).getBytes(StandardCharsets.UTF_8));
        page(
                RULES + "1301.html",
                article("商务部 海关总署公告2026年第7号 公布对某种物项实施出口管制的决定", "自2026年3月1日起正式实施")
                        .getBytes(GBK));
        page(RULES + "1302.html", """
            <html><head><meta charset="utf-8"><title>中国出口管制信息网</title></head><body>
            <div class="art-title">关于测试附件的通知</div>
            <div id="zoom"><p>全文见附件。</p><p><a href="/files/1302.pdf">附件：物项清单.pdf</a></p></div>
            </body></html>\
            """.getBytes(StandardCharsets.UTF_8));
        pages.put(
                RULES + "1303.html",
                new Page(
                        521,
                        "<script>document.cookie='x';location.reload()</script>".getBytes(StandardCharsets.UTF_8)));
        page(ART, article("商务部公告2026年第8号 公布一项决定", "自公布之日起施行").getBytes(StandardCharsets.UTF_8));
    }

    private static String article(String title, String effective) {
        return """
            <!DOCTYPE html><html><head><title>中国出口管制信息网</title><style>p{color:red}</style></head><body>
            <div class="nav"><a href="/">首页</a></div>
            <h1>%s</h1><div class="info">发布时间：2026-02-05 09:30:00</div>
            <div id="zoom"><p>依据《中华人民共和国出口管制法》有关规定，测试用的正文共有若干段落，用来说明读取的结果。</p>
            <p>一、测试物项未经许可不得出口，这一段也是测试文字，并非任何公告的内容，只为让正文有足够的长度。</p>
            <p>本公告%s。</p><p>2026年2月4日</p></div>
            <script>var a = "<p>不是正文</p>";</script></body></html>\
            """.formatted(title, effective);
    }

    private static String row(int id, String put, String title) {
        return "{\"id\":" + id + ",\"title\":\"测试 " + title + "\",\"url\":\"" + RULES + id
                + ".html\",\"publishTimeStr\":\"" + put + " 16:02:11\",\"source\":\"商务部\"}";
    }

    private static String list(int pages, String... rows) {
        return "{\"pageInfo\":{\"pageNumber\":1,\"totalPage\":" + pages + ",\"rows\":[" + String.join(",", rows)
                + "]}}";
    }

    private void page(String address, byte[] body) {
        pages.put(address, new Page(200, body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        if (address.endsWith("getColumnList")) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> form = List.of(body.split("&")).stream()
                    .map(p -> p.split("="))
                    .collect(Collectors.toMap(p -> p[0], p -> p[1]));
            address = "list:" + form.get("columnID") + ":" + form.get("pageNumber");
        }
        Page page = pages.getOrDefault(
                address,
                address.startsWith("list:")
                        ? new Page(200, list(1).getBytes(StandardCharsets.UTF_8))
                        : new Page(404, "<html>404</html>".getBytes(StandardCharsets.UTF_8)));
        exchange.getResponseHeaders()
                .set("Content-Type", address.startsWith("list:") ? "application/json" : "text/html");
        exchange.sendResponseHeaders(page.status, page.body.length);
        exchange.getResponseBody().write(page.body);
    }

    @Test
    void articlesInBothEncodingsBecomeMeasures() {
        FetchReport report = fetch("2026-02-08");
        assertEquals(
                Set.of("MOF-ATTACHMENT", "FETCH-CHALLENGE", "FETCH-MISSING"),
                report.imported().problems().stream().map(Problem::code).collect(Collectors.toSet()));
        Map<String, Measure> known = in(
                "2026-02-08",
                w -> w.register().measures(LocalDate.parse("2026-02-08")).stream()
                        .collect(Collectors.toMap(Measure::id, m -> m)));
        Measure gbk = known.get("MOFCOM-GAC-2026-7");
        assertEquals("公布对某种物项实施出口管制的决定", gbk.titleZh(), "its number is told beside it");
        assertEquals(LocalDate.parse("2026-02-04"), gbk.announcedOn().orElseThrow());
        assertEquals(
                Status.ANNOUNCED,
                Standings.of(gbk, LocalDate.parse("2026-02-08")).status());
        assertEquals(
                Status.IN_FORCE,
                Standings.of(gbk, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-02-08"))
                        .status());
        Measure utf8 = known.get("MOFCOM-2026-8");
        assertEquals(List.of(LocalDate.parse("2026-02-04")), utf8.effectiveOn());
        assertEquals(server.home() + ART.substring(1), utf8.url());
    }

    @Test
    void onlyTheMonthsWishedForAndTheSiteItselfAreAsked() {
        fetch("2026-02-08");
        assertFalse(server.calls().contains(RULES + "1305.html"), server.calls().toString());
        assertTrue(server.calls().contains(RULES + "1304.html"), "the second page of the list is read");
        assertTrue(server.calls().stream().noneMatch(c -> c.contains("elsewhere")));
    }

    @Test
    void aChangedPageIsANewVintageAndAnUnchangedOneIsNot() {
        fetch("2026-02-08");
        page(ART, article("商务部公告2026年第8号 公布一项决定", "自2026年4月1日起施行").getBytes(StandardCharsets.UTF_8));
        fetch("2026-02-09");
        String changed = "cn_export_control/regulation_update/mofcom-art_0123456789abcdef0123456789abcdef.md";
        String same = "cn_export_control/controlled_item_change/mofcom-zcfg-gnzcfg-zcfggzqd-202602-1301.md";
        List<LocalDate> vintages = in(
                "2026-02-09",
                w -> w.library().vintages(changed).stream()
                        .map(Document::vintage)
                        .toList());
        assertEquals(List.of(LocalDate.parse("2026-02-08"), LocalDate.parse("2026-02-09")), vintages);
        assertEquals(1, in("2026-02-09", w -> w.library().vintages(same)).size());
        List<LocalDate> before = in("2026-02-09", w -> measure(w, "2026-02-08").effectiveOn());
        List<LocalDate> after = in("2026-02-09", w -> measure(w, "2026-02-09").effectiveOn());
        assertEquals(List.of(LocalDate.parse("2026-02-04")), before);
        assertEquals(List.of(LocalDate.parse("2026-04-01")), after);
    }

    @Test
    void aPageSavedFromABrowserIsImported() throws IOException {
        Path saved = Files.createDirectory(temp.resolve("saved")).resolve("公告.html");
        Files.write(
                saved,
                ("<!-- saved from url=(0064)http://exportcontrol.mofcom.gov.cn" + RULES + "1301.html -->\n"
                                + article("商务部 海关总署公告2026年第7号 公布对某种物项实施出口管制的决定", "自2026年3月1日起正式实施"))
                        .getBytes(GBK));
        Files.writeString(
                temp.resolve("saved/challenge.html"),
                "<html><!-- mofcom.gov.cn --><script>document.cookie='a=1';location.reload()</script></html>");
        ImportReport report = in("2026-02-08", w -> w.importer().run(List.of(temp.resolve("saved")), Progress.NONE));
        assertEquals(1, report.documents().added());
        assertEquals(
                List.of("MOF-CHALLENGE"),
                report.problems().stream().map(Problem::code).toList());
        Document extract = in(
                "2026-02-08",
                w -> w.library().asOf(LocalDate.parse("2026-02-08")).stream()
                        .filter(d -> d.layer() == Layer.POLICY)
                        .findFirst()
                        .orElseThrow());
        assertEquals("http://exportcontrol.mofcom.gov.cn" + RULES + "1301.html", extract.url());
        assertEquals(LocalDate.parse("2026-02-05"), extract.date());
        String text = in("2026-02-08", w -> w.library().text(extract.id()));
        assertTrue(text.contains("一、测试物项未经许可不得出口"), text);
        assertFalse(text.contains("不是正文"), text);
        assertEquals(
                0,
                in("2026-02-08", w -> w.importer().run(List.of(temp.resolve("saved")), Progress.NONE))
                        .documents()
                        .added());
    }

    private static Measure measure(Workspace workspace, String asOf) {
        return workspace.register().measures(LocalDate.parse(asOf)).stream()
                .filter(m -> m.id().equals("MOFCOM-2026-8"))
                .findFirst()
                .orElseThrow();
    }

    private FetchReport fetch(String day) {
        Clock clock = clock(day);
        FetchRequest request = new FetchRequest(
                FetchSource.MOFCOM, List.of(), Set.of(), Period.parse("2026-01..2026-02"), server.home(), false);
        return in(
                day,
                workspace -> workspace
                        .fetcher(request, Map.of(), () -> new HttpDoor(LIMITS, (time, p) -> true, new Random(1), clock))
                        .run(Progress.NONE));
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    private <T> T in(String day, Function<Workspace, T> work) {
        try (Workspace workspace =
                new Workbench("test", Economies.standard(), clock(day)).openToWrite(temp.resolve("workspace"))) {
            return work.apply(workspace);
        }
    }
}
