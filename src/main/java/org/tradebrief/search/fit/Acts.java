package org.tradebrief.search.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tradebrief.library.Document;
import org.tradebrief.search.words.Code;
import org.tradebrief.search.words.Codes;

/**
 * The acts of a library by their numbers. One that suspends or amends others names them in its title by their numbers alone,
 * and is asked for by what they are about: the suspension of the rare earth controls.
 */
final class Acts {
    private final Map<String, String> titles = new HashMap<>();

    private Acts() {}

    static Acts of(Collection<Document> documents) {
        Acts acts = new Acts();
        for (Document document : documents) {
            List<String> numbers = !document.layer().isOfStatistics() ? numbers(document.title()) : List.of();
            if (!numbers.isEmpty()) {
                acts.titles.putIfAbsent(numbers.getFirst(), document.title());
            }
        }
        return acts;
    }

    /** What the acts are called that a title names beside its own, without their numbers. */
    List<String> spokenOf(String title) {
        List<String> numbers = numbers(title);
        return numbers.stream()
                .skip(1)
                .filter(number -> !number.equals(numbers.getFirst()))
                .map(titles::get)
                .filter(Objects::nonNull)
                .map(Acts::withoutNumber)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The acts with their years that a title names, in its order. */
    private static List<String> numbers(String title) {
        return codes(title).stream().map(Code::token).distinct().toList();
    }

    private static List<Code> codes(String title) {
        List<Code> codes = new ArrayList<>(Codes.in(title));
        codes.removeIf(code -> code.kind() != Code.Kind.ACT);
        codes.sort(Comparator.comparingInt(Code::start));
        return codes;
    }

    /** Empty where it speaks of further acts, whose numbers would be taken for its own. */
    private static String withoutNumber(String title) {
        int end = codes(title).getFirst().end();
        String rest = title.substring(end).strip();
        return codes(rest).isEmpty() ? rest : "";
    }
}
