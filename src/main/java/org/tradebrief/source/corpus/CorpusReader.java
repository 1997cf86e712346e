package org.tradebrief.source.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.SourceReader;
import org.tradebrief.source.parse.Days;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;

/**
 * Reads the Markdown extracts of a corpus: {@code layer/category/name.md}. The category's folder says which form the
 * tables have; policy texts are taken as documents only, and so are extracts in a folder that nobody knows yet.
 */
public final class CorpusReader implements SourceReader {
    private static final Set<String> NO_EXTRACT = Set.of("SRC-NO-TITLE", "SRC-NO-HEAD");

    private static final String HOW_TO_BE_ONE =
            "這不是資料摘錄，未匯入；摘錄開頭是「# 標題」，下面有 Source、URL 或 Category 欄位，放在所屬資料層的資料夾內，例如 us_trade_census/monthly_export/。";

    private final Economies economies;

    public CorpusReader(Economies economies) {
        this.economies = economies;
    }

    @Override
    public boolean claims(RawFile file) {
        return file.path().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    @Override
    public Outcome read(RawFile file) {
        Optional<Layer> layer = layer(file);
        try {
            return read(file, layer);
        } catch (Unfit e) {
            boolean anyText = layer.isEmpty() && NO_EXTRACT.contains(e.code());
            return anyText ? Outcome.skipped(file, 0, "SRC-NOT-OURS", HOW_TO_BE_ONE) : e.skipped(file);
        }
    }

    private Outcome read(RawFile file, Optional<Layer> layer) throws Unfit {
        Extract extract = ExtractParser.parse(MarkdownText.lines(file));
        if (extract.marker().startsWith("SKIPPED")) {
            throw new Unfit(1, "SRC-OUT-OF-SCOPE", "來源標記為不在範圍內，未匯入；若有需要，移除檔首的標記後再匯入。");
        }
        if (extract.value("Source", "URL", "Category").isEmpty()) {
            throw new Unfit(extract.titleLine(), "SRC-NO-HEAD", "標題下沒有 Source 等欄位，不是資料摘錄。確認檔案內容。");
        }
        Optional<Form> known = layer.flatMap(l -> Forms.of(l, folder(file)));
        Layer kept = known.isPresent() ? layer.orElseThrow() : Layer.OTHER;
        Form form = known.orElse(Forms::takeText);
        Harvest harvest = new Harvest(document(file, kept, extract));
        if (!extract.marker().isEmpty()) {
            harvest.findings().add(1, "SRC-REVIEW", "來源標記需人工審核（" + Sheet.shown(extract.marker()) + "）。引用前核對原文。");
        }
        List<Table> tables = kept == Layer.POLICY ? List.of() : Table.of(extract, harvest.findings());
        form.take(new Sheet(file, extract, tables, harvest, economies));
        return harvest.read();
    }

    private static Document document(RawFile file, Layer layer, Extract extract) {
        String fetched = extract.value("Fetched", "WebFetch Date").orElse("");
        Optional<LocalDate> date =
                extract.value("Date", "Publication Date", "Published Date").flatMap(Days::leading);
        return new Document(
                file.id(),
                layer,
                file.path(),
                extract.title(),
                category(file, extract),
                extract.value("Source").orElse(""),
                url(extract),
                date.orElse(null),
                Days.instant(fetched).orElse(null),
                Days.leading(fetched).or(() -> date).orElse(file.received()),
                confidence(extract.value("confidence").orElse("")),
                file.contentHash());
    }

    private static String category(RawFile file, Extract extract) {
        String own = extract.value("Category").orElse("").replace("`", "").strip();
        return own.matches("[a-z_]{1,60}") ? own : folder(file);
    }

    private static @Nullable String url(Extract extract) {
        String text = extract.value("URL", "Source URL")
                .orElse("")
                .replaceAll("[<>`]", "")
                .strip();
        return text.matches("https?://\\S{1,2000}") ? text : null;
    }

    private static Confidence confidence(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("高") || word.startsWith("high")) {
            return Confidence.HIGH;
        }
        if (word.startsWith("中") || word.startsWith("medium")) {
            return Confidence.MEDIUM;
        }
        return word.startsWith("低") || word.startsWith("low") ? Confidence.LOW : Confidence.UNSTATED;
    }

    private static Optional<Layer> layer(RawFile file) {
        int slash = file.path().indexOf('/');
        return Layer.ofFolder(slash < 0 ? "" : file.path().substring(0, slash)).filter(Layer::isOfCorpus);
    }

    /** The folder that the file lies in, empty where it lies right below its layer. */
    private static String folder(RawFile file) {
        String[] parts = file.path().split("/");
        return parts.length > 2 ? parts[parts.length - 2] : "";
    }
}
