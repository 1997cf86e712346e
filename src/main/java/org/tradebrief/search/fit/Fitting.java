package org.tradebrief.search.fit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.library.Progress;
import org.tradebrief.search.words.Tokens;

/** Makes the documents of a library fit for the index. */
public final class Fitting {
    private static final Pattern FAILED = Pattern.compile("(?i)failed to retrieve (the )?(article |page )?content|"
            + "content not available|content unavailable|unable to extract article content|webfetch failed|"
            + "out of scope\\]");
    private static final Pattern SAID_AT_TOP = Pattern.compile("\\s*\\[SKIPPED");

    private final Tokens tokens;

    /**
     * What came of it.
     *
     * @param documents that hold something
     * @param tables documents that are tables for machines and not texts: answers of interfaces, the register
     * @param stubs paths of documents that only say that fetching failed, or are empty
     */
    public record Result(List<FitDocument> documents, int tables, List<String> stubs) {
        public Result {
            documents = List.copyOf(documents);
            stubs = List.copyOf(stubs);
        }
    }

    public Fitting(Tokens tokens) {
        this.tokens = tokens;
    }

    public Result all(Library library) {
        return all(library, Progress.NONE);
    }

    /** Every text of the library, each with the days on which it is the latest under its path. */
    public Result all(Library library, Progress progress) {
        Map<Document, LocalDate> until = texts(library);
        Map<String, List<Document>> pages = new LinkedHashMap<>();
        until.keySet()
                .forEach(d ->
                        pages.computeIfAbsent(page(d), k -> new ArrayList<>()).add(d));
        Acts acts = Acts.of(until.keySet());
        List<FitDocument> fit = new ArrayList<>();
        List<String> stubs = new ArrayList<>();
        int tables = 0;
        int done = 0;
        for (Map.Entry<Document, LocalDate> entry : until.entrySet()) {
            progress.at("整理文件", done++, until.size());
            Document document = entry.getKey();
            if (isTable(document)) {
                tables++;
                continue;
            }
            String text = library.text(document.id());
            List<Passage> passages = Passages.of(text);
            if (passages.isEmpty() || isStub(text, passages)) {
                stubs.add(document.path());
            } else {
                fit.add(fit(document, entry.getValue(), pages.getOrDefault(page(document), List.of()), passages, acts));
            }
        }
        return new Result(fit, tables, stubs);
    }

    private static Map<Document, LocalDate> texts(Library library) {
        Map<Document, LocalDate> until = new LinkedHashMap<>();
        for (Document latest : library.asOf(LocalDate.MAX)) {
            List<Document> vintages = library.vintages(latest.path());
            for (int i = 0; i < vintages.size(); i++) {
                boolean last = i + 1 == vintages.size();
                until.put(
                        vintages.get(i),
                        last ? LocalDate.MAX : vintages.get(i + 1).vintage().minusDays(1));
            }
        }
        return until;
    }

    private static boolean isTable(Document document) {
        return document.layer() == Layer.API || document.layer() == Layer.REGISTER;
    }

    /**
     * What copies share. Only pages of the policy layer are copied; tables of statistics that come from one address are
     * different tables.
     */
    public static String page(Document document) {
        String url = document.url();
        if (url == null || document.layer() != Layer.POLICY) {
            return document.path();
        }
        return url.strip()
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("[#?].*$", "")
                .replaceFirst("/$", "");
    }

    private static boolean isStub(String text, List<Passage> passages) {
        return SAID_AT_TOP.matcher(text).lookingAt()
                || FAILED.matcher(passages.getFirst().text()).find();
    }

    private FitDocument fit(
            Document document, LocalDate until, List<Document> copies, List<Passage> passages, Acts acts) {
        String title = Titles.of(document, copies);
        Set<String> also = new LinkedHashSet<>();
        for (Document copy : copies) {
            also.add(Titles.of(copy, copies));
            also.add(Titles.fileName(copy.path()));
        }
        also.remove(title);
        also.remove("");
        Card card = new Card(
                document.id(),
                document.path(),
                document.layer(),
                title,
                page(document),
                document.category(),
                document.source(),
                subjects(document, title, also),
                document.date(),
                document.vintage(),
                until);
        also.addAll(acts.spokenOf(title));
        String print = print(card + "\n" + also + document.contentHash());
        return new FitDocument(card, List.copyOf(also), passages, print);
    }

    /** The economies in its titles; for a page of the ministry's own acts and news also China, which speaks in it. */
    private List<String> subjects(Document document, String title, Set<String> also) {
        Set<String> subjects = new LinkedHashSet<>(tokens.economies(title));
        also.forEach(name -> subjects.addAll(tokens.economies(name)));
        if (page(document).matches("exportcontrol\\.mofcom\\.gov\\.cn/article/(gndt|zcfg/gnzcfg)/.*")) {
            subjects.add("CHN");
        }
        return List.copyOf(subjects);
    }

    private static String print(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
