package org.tradebrief.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tradebrief.brief.template.CitationText;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.Publication.Source;

/**
 * Numbers the documents that evidence rests on, in the order in which they are met, so that an annex names each path once.
 */
public final class SourceIndex {
    /** More groups of documents than this are counted: the attached evidence names them all. */
    private static final int MOST_GROUPS = 4;

    private final Map<Document, Integer> numbers = new LinkedHashMap<>();

    /** One vintage of a document. */
    public record Document(String path, String vintage) {}

    public SourceIndex(Collection<Evidence> evidence) {
        for (Evidence known : evidence) {
            known.sources().forEach(s -> numbers.putIfAbsent(document(s), numbers.size() + 1));
        }
    }

    /** The documents in the order of their numbers, the first of which is 1. */
    public List<Document> documents() {
        return List.copyOf(numbers.keySet());
    }

    /** The documents' numbers and rows in few signs: {@code S1–S5：13–36；S7：14}. */
    public String cite(List<Source> sources) {
        Map<String, SortedSet<Integer>> byRows = new LinkedHashMap<>();
        for (Source source : sources) {
            byRows.computeIfAbsent(source.rows(), r -> new TreeSet<>()).add(numbers.getOrDefault(document(source), 0));
        }
        List<String> parts = new ArrayList<>();
        int left = 0;
        for (Map.Entry<String, SortedSet<Integer>> group : byRows.entrySet()) {
            if (parts.size() < MOST_GROUPS) {
                parts.add(numbered(group.getValue()) + "：" + group.getKey());
            } else {
                left += group.getValue().size();
            }
        }
        return String.join("；", parts) + (left > 0 ? "；另 " + left + " 份" : "");
    }

    private static String numbered(SortedSet<Integer> numbers) {
        return "S" + CitationText.ranges(numbers).replace("–", "–S").replace("、", "、S");
    }

    /** The latest vintage among the sources; empty where none is known. */
    public static String vintage(List<Source> sources) {
        return sources.stream().map(Source::vintage).max(String::compareTo).orElse("");
    }

    private static Document document(Source source) {
        return new Document(source.path(), source.vintage());
    }
}
