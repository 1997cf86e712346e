package org.tradebrief.desk.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.search.Hit;
import org.tradebrief.search.Notice;
import org.tradebrief.search.Reason;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.Why;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureMarks;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Hits in words, the same on the screen, in a file and in a brief. */
final class SearchTexts {
    /** Day and time where the person sits. */
    /** In which the brief tells when something was asked. */
    private static final DateTimeFormatter TAIPEI =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Taipei"));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Phrases words;

    SearchTexts(Phrases words) {
        this.words = words;
    }

    /** A facet's value as people call it. */
    String value(Facet.Kind kind, String code, Economies economies) {
        return switch (kind) {
            case LAYER -> Layer.ofFolder(code).map(this::layer).orElse(code);
            case STATUS -> words.get("status." + code);
            case ECONOMY -> economies.iso3(code).map(this::name).orElse(code);
            // A folder of the corpus, which may have folders of its own making.
            case CATEGORY -> words.find("category." + code).orElseGet(() -> code.replace('_', ' '));
            case ISSUER -> code.equals(MeasureMarks.OTHER_ISSUER) ? words.get("issuer.other") : issuer(code);
            case SOURCE -> publisher(code);
            case YEAR -> code;
        };
    }

    static String score(Hit hit) {
        return score(hit.score());
    }

    private static String score(double score) {
        return Digits.grouped(BigDecimal.valueOf(score), 2);
    }

    String when(FoundHit found) {
        LocalDate date = found.hit().date();
        Document document = found.document();
        return date != null ? date.toString() : document == null ? "" : when(document);
    }

    /** The day that a document bears, else the one from which it is known. */
    String when(Document document) {
        LocalDate date = document.date();
        return date == null ? words.get("vintage", document.vintage().toString()) : date.toString();
    }

    /** Day and publisher. */
    String origin(FoundHit found, MeasureMark mark) {
        return origin(when(found), found.issuer(), mark);
    }

    /** An act's issuer by its name, else the source as it names itself. */
    String origin(String when, String source, MeasureMark mark) {
        String issuer = mark.issuer().isEmpty() ? publisher(source) : issuer(mark.issuer());
        return when + (issuer.isEmpty() ? "" : "\u3000" + issuer);
    }

    /** By its names in Chinese; the codes are what English texts call them. */
    private String issuer(String code) {
        return words.language().getValue() == Language.ZH_TW ? MeasureNames.issuer(code) : code.replace("-", ", ");
    }

    /** Of a site's long name what tells who it is: mofcom.gov.cn for exportcontrol.mofcom.gov.cn. */
    private static String publisher(String source) {
        return source.matches("[a-z0-9-]+(\\.[a-z0-9-]+){3,}") ? source.substring(source.indexOf('.') + 1) : source;
    }

    String copies(int others) {
        return others == 0 ? "" : words.get("copies", others);
    }

    String reasons(Hit hit) {
        return hit.reasons().isEmpty() ? "" : words.get("matched", why(hit));
    }

    /** Why a hit is there, in the desk's language. */
    private String why(Hit hit) {
        return hit.reasons().stream().map(this::reason).collect(Collectors.joining(words.get("comma")));
    }

    private String reason(Reason reason) {
        List<String> names = reason.names();
        return switch (reason.kind()) {
            case CODE -> words.get("reason.code", quoted(names));
            case DAY -> words.get("reason.day", quoted(names));
            case TITLE -> words.get("reason.title", quoted(names));
            case TEXT -> words.get("reason.text", Integer.parseInt(String.join("", names)));
            case GLOSSARY -> words.get("reason.glossary", String.join(words.get("comma"), names));
            case MEANING -> words.get("reason.meaning");
            case KIND -> words.get("reason.kind");
        };
    }

    private String quoted(List<String> names) {
        return names.stream().map(n -> words.get("quoted", n)).collect(Collectors.joining(words.get("quoted.comma")));
    }

    /** Why words, vectors or both were asked. */
    String route(Why why) {
        String key = "route." + why.of().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get(key, why.arguments().toArray());
    }

    /** What to know of an answer before reading it; empty where there is nothing. */
    String notices(SearchAnswer answer) {
        return answer.notices().stream().map(this::notice).collect(Collectors.joining(words.get("notice.comma")));
    }

    private String notice(Notice notice) {
        String key = "notice." + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get(key, quoted(notice.names()));
    }

    /** The embedded engine has a name of its own in each language; others are called what they are. */
    String engine(String name) {
        return name.equals(SearchEngine.EMBEDDED) ? words.get("engine.embedded") : name;
    }

    String count(SearchResult result) {
        SearchAnswer answer = result.answer();
        return answer.copies() == 0
                ? words.get("count", answer.total())
                : words.get("count.copies", answer.total(), answer.copies());
    }

    /** How long it took, and by what: the model, or the engine where words alone decided and no badge tells of it. */
    String how(SearchResult result) {
        SearchAnswer answer = result.answer();
        if (result.trouble() != null) {
            return words.get("how.long", answer.tookMillis());
        }
        return words.get(
                "how", answer.tookMillis(), answer.model().isEmpty() ? engine(answer.engine()) : answer.model());
    }

    String until(@Nullable LocalDate day) {
        return day == null ? "" : words.get("until", day.toString());
    }

    /**
     * The question, its hits and how they were found.
     *
     * @param marks what each hit is as a measure
     */
    TextTable hits(SearchAnswer answer, List<FoundHit> found, Function<FoundHit, MeasureMark> marks) {
        List<List<String>> rows = new ArrayList<>();
        for (FoundHit f : found) {
            Hit hit = f.hit();
            rows.add(List.of(
                    Integer.toString(hit.rank()),
                    hit.title(),
                    score(hit),
                    when(f),
                    f.issuer(),
                    layer(hit.layer()),
                    words.get("status." + marks.apply(f).status().code()),
                    hit.path(),
                    Integer.toString(hit.copies().size() + 1),
                    MarkedText.plain(hit.snippet(), List.of(), Integer.MAX_VALUE)
                            .text(),
                    why(hit)));
        }
        return new TextTable(
                List.of(
                        words.get("column.rank"),
                        words.get("column.title"),
                        words.get("column.score"),
                        words.get("column.date"),
                        words.get("column.issuer"),
                        words.get("column.layer"),
                        words.get("column.status"),
                        words.get("column.path"),
                        words.get("column.copies"),
                        words.get("column.snippet"),
                        words.get("column.matched")),
                Set.of(0, 2, 8),
                rows,
                source(answer.query(), answer.mode(), answer.engine(), answer.model()));
    }

    /**
     * As the brief's appendix lists it: how it was asked, and its first hits. The words are the composer's own, so that the
     * checker knows the lines again and proves them by the record.
     */
    List<String> appendix(RecordedSearch search, int most) {
        List<List<String>> rows = search.hits().stream()
                .limit(most)
                .map(h -> List.of(
                        h.rank() == 1 ? search.query() : "",
                        Integer.toString(h.rank()),
                        h.title(),
                        score(h.score()),
                        h.date() == null ? words.get("undated") : h.date().toString(),
                        h.path(),
                        Integer.toString(h.copies())))
                .toList();
        TextTable table = new TextTable(
                List.of(
                        words.get("column.query"),
                        words.get("column.rank"),
                        words.get("column.title"),
                        words.get("column.score"),
                        words.get("column.date"),
                        words.get("column.source"),
                        words.get("column.copies")),
                Set.of(1, 3, 6),
                rows,
                "");
        String asked = words.get(
                "appendix.asked",
                search.query(),
                words.get("mode." + search.mode().code()),
                engine(search.engine()),
                search.model().isEmpty() ? words.get("appendix.words") : words.get("appendix.model", search.model()),
                TAIPEI.format(search.at()),
                search.total(),
                search.tookMillis());
        return List.of(asked, table.markdown());
    }

    /** How a search was asked, by what it was answered, when, and how much it found. */
    String asked(RecordedSearch search) {
        return words.get(
                "asked.when",
                source(search.query(), search.mode(), search.engine(), search.model()),
                TIME.format(search.at()),
                search.tookMillis(),
                search.total());
    }

    String layer(Layer layer) {
        return words.get("layer." + layer.name().toLowerCase(Locale.ROOT));
    }

    private String name(Economy economy) {
        return words.language().getValue() == Language.ZH_TW ? economy.nameZhTw() : economy.nameEn();
    }

    private String source(String query, SearchMode mode, String engine, String model) {
        return words.get(
                "asked",
                query,
                words.get("mode." + mode.code()),
                engine(engine),
                model.isEmpty() ? words.get("asked.words") : model);
    }

    /** A passage as it stands in a brief. */
    String quotation(Heading heading, String passage) {
        return words.get("quotation", heading.title(), passage) + "\n";
    }
}
