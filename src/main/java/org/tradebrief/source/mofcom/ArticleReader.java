package org.tradebrief.source.mofcom;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Problem;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Reading;
import org.tradebrief.source.SourceReader;
import org.tradebrief.source.parse.Days;
import org.tradebrief.source.parse.Unfit;

/**
 * Reads an article's page, fetched or saved from a browser. The page itself is kept as it came; its text becomes an extract
 * of the policy layer under the article's own path, so that a page that changed is a new vintage there.
 */
public final class ArticleReader implements SourceReader {
    private static final int GLANCE = 16 << 10;

    @Override
    public boolean claims(RawFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") && (name.startsWith("art_") || isOfTheMinistry(file));
    }

    private static boolean isOfTheMinistry(RawFile file) {
        try (java.io.InputStream in = file.open()) {
            String start = PageText.decoded(in.readNBytes(GLANCE));
            return start.contains("mofcom.gov.cn") || start.contains("出口管制信息网");
        } catch (java.io.IOException e) {
            return false;
        }
    }

    @Override
    public Outcome read(RawFile file) {
        return read(file, "");
    }

    /** @param address where the page was fetched; empty if only the page itself can tell */
    Outcome read(RawFile file, String address) {
        String html;
        try {
            html = PageText.of(file);
        } catch (Unfit e) {
            return e.skipped(file);
        }
        Article article = Article.of(html);
        return switch (PageKind.of(html, article)) {
            case CHALLENGE -> Outcome.skipped(file, 0, "MOF-CHALLENGE", "網站要求以瀏覽器驗證，沒有給內文。用瀏覽器開啟網頁，存成完整的 HTML 後匯入。");
            case MISSING -> Outcome.skipped(file, 0, "MOF-MISSING", "網站說沒有這個頁面。在網站上搜尋題名，或改用其他來源。");
            case FRAME -> Outcome.skipped(file, 0, "MOF-FRAME", "只有網站的框架，找不到文章的題名與內文。用瀏覽器開啟網頁，存成完整的 HTML 後匯入。");
            case ARTICLE -> new Outcome.Read(reading(file, article, address.isEmpty() ? article.url() : address));
        };
    }

    private static Reading reading(RawFile file, Article article, String url) {
        String text = new String(ArticleExtract.of(article, url), StandardCharsets.UTF_8);
        String category = ArticleExtract.category(url, article.title());
        String path = Layer.POLICY.folder() + "/" + category + "/mofcom-" + Slug.of(url, article.title()) + ".md";
        RawFile extract = RawFiles.ofBytes(path, text.getBytes(StandardCharsets.UTF_8), file.received());
        List<Problem> problems = article.isOnlyAttachment()
                ? List.of(new Problem(
                        file.path(),
                        0,
                        "MOF-ATTACHMENT",
                        "內文只在附件裡：" + article.attachments().getFirst().url() + "。下載後閱讀，需要時以登錄事件補上。"))
                : List.of();
        return new Reading(
                document(file, Layer.API, article, "mofcom", url),
                List.of(),
                List.of(),
                problems,
                List.of(new Reading.Extract(document(extract, Layer.POLICY, article, category, url), text)));
    }

    private static Document document(RawFile file, Layer layer, Article article, String category, String url) {
        Optional<java.time.LocalDate> fetched = layer == Layer.API ? Days.ofPath(file.path()) : Optional.empty();
        return new Document(
                file.id(),
                layer,
                file.path(),
                article.title(),
                category,
                "中國商務部",
                blankIsNull(url),
                article.put(),
                fetched.map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(null),
                fetched.orElse(file.received()),
                Confidence.HIGH,
                file.contentHash());
    }

    private static @Nullable String blankIsNull(String url) {
        return url.isEmpty() ? null : url;
    }
}
