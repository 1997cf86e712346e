package org.tradebrief.check.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Provider;

/** The documents known on a day: found by the name that a text cites, by title, and by the numbers that they hold. */
public final class DocumentBook {
    private static final int ENOUGH = 60;
    private final Library library;
    private final List<Document> documents;
    private final Map<String, List<Document>> byName = new HashMap<>();
    private final Map<Provider, LocalDate> newest = new EnumMap<>(Provider.class);
    private final Set<LocalDate> days = new HashSet<>();
    private final PairIndex<Document> titles = new PairIndex<>();
    private final Map<Mention, Optional<SourceRow>> mentions = new ConcurrentHashMap<>();
    private final Map<Document, DocumentNumbers> numbers = new ConcurrentHashMap<>();
    private @Nullable LicenceTerms licences;
    private @Nullable Reports reports;

    public DocumentBook(Library library, LocalDate asOf) {
        this.library = library;
        this.documents = library.asOf(asOf);
        for (Document d : documents) {
            String name = d.path().substring(d.path().lastIndexOf('/') + 1);
            byName.computeIfAbsent(name, k -> new ArrayList<>()).add(d);
            days.addAll(days(d));
            titles.add(d, Bigrams.of(d.title()));
            Publisher.of(d.path()).ifPresent(p -> newest.merge(p, d.vintage(), (a, b) -> a.isAfter(b) ? a : b));
        }
    }

    /** A document by its path or file name, however a text writes it. */
    public List<Document> named(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<Document> same = byName.getOrDefault(name, List.of());
        List<Document> exact =
                same.stream().filter(d -> path.endsWith(d.path())).toList();
        return exact.isEmpty() ? same : exact;
    }

    /** The latest day from which statistics of the provider count as known; empty where there are none. */
    public Optional<LocalDate> newest(Provider provider) {
        return Optional.ofNullable(newest.get(provider));
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /**
     * The document that bears the day and whose title comes closest to the words: most of the words' pairs are in it. Empty
     * where none does.
     */
    public Optional<Document> titled(String words, LocalDate day) {
        Set<String> wanted = days.contains(day) ? Bigrams.of(words) : Set.of();
        if (wanted.size() < 3) {
            return Optional.empty();
        }
        int enough = (wanted.size() * ENOUGH + 99) / 100;
        return titles.holding(wanted, enough).stream()
                .filter(s -> bears(s.thing(), day))
                .max(Comparator.comparingInt((PairIndex.Scored<Document> s) -> s.common())
                        .thenComparing(s -> s.thing().path(), Comparator.reverseOrder()))
                .map(PairIndex.Scored::thing);
    }

    /** The documents of the layer that a cell names. */
    public List<Document> ofLayer(String folder) {
        return Layer.ofFolder(folder.strip().toLowerCase(Locale.ROOT))
                .map(layer -> documents.stream().filter(d -> d.layer() == layer).toList())
                .orElse(List.of());
    }

    /** Whether the document bears that day: as its date, or as the day on which it was fetched. */
    public static boolean bears(Document d, LocalDate day) {
        return days(d).contains(day);
    }

    private static Set<LocalDate> days(Document d) {
        Set<LocalDate> days = new HashSet<>();
        if (d.date() != null) {
            days.add(d.date());
        }
        if (d.fetchedAt() != null) {
            days.add(LocalDate.ofInstant(d.fetchedAt(), ZoneOffset.UTC));
        }
        return days;
    }

    /** The row of a document that names the value with that unit; empty if none does. */
    public Optional<SourceRow> naming(Document d, BigDecimal value, String unit) {
        return numbers(d).line(value, unit).map(line -> new SourceRow(d.id(), d.path(), line));
    }

    /** The row of a document that writes that day; empty if none does. */
    public Optional<SourceRow> mentioning(Document d, @Nullable LocalDate day) {
        return day == null ? Optional.empty() : mentions.computeIfAbsent(new Mention(d, day), this::find);
    }

    private record Mention(Document document, LocalDate day) {}

    private Optional<SourceRow> find(Mention mention) {
        Document d = mention.document();
        LocalDate day = mention.day();
        List<String> forms = List.of(
                day.toString(),
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日");
        List<String> lines = library.text(d.id()).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (forms.stream().anyMatch(lines.get(i)::contains)) {
                return Optional.of(new SourceRow(d.id(), d.path(), i + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a document's numbers can be told apart by that unit. */
    public static boolean isOfUnit(String unit) {
        return !DocumentNumbers.common(unit).isEmpty();
    }

    /** The other values that the document gives with exactly that unit, in its order. */
    public List<BigDecimal> others(Document d, String unit) {
        return numbers(d).values(unit);
    }

    private DocumentNumbers numbers(Document d) {
        return numbers.computeIfAbsent(d, k -> DocumentNumbers.of(library.text(k.id())));
    }

    /** How long licences of each kind hold, read when first asked for. */
    public synchronized LicenceTerms licences() {
        LicenceTerms known = licences;
        if (known == null) {
            known = LicenceTerms.of(this);
            licences = known;
        }
        return known;
    }

    /** What the documents on policy tell of days, read when first asked for. */
    public synchronized Reports reports() {
        Reports known = reports;
        if (known == null) {
            known = Reports.of(this);
            reports = known;
        }
        return known;
    }

    /** What it says, line by line. */
    public String text(Document d) {
        return library.text(d.id());
    }

    public SourceRow head(Document d) {
        return new SourceRow(d.id(), d.path(), 1);
    }

    /** Documents ordered by path, of one layer. */
    public List<Document> all(Layer layer) {
        return documents.stream()
                .filter(d -> d.layer() == layer)
                .sorted(Comparator.comparing(Document::path))
                .toList();
    }
}
