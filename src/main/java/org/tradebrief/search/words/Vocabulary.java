package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tradebrief.text.Scripts;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Puts the lexicon together: the trade and control glossary, the economies in three languages, the listed entities. */
public final class Vocabulary {
    /** What a company's name ends in; the name is also known without it. */
    private static final String COMPANY_TAIL =
            "(?i)(,? (Inc|Ltd|LLC|L\\.?P|Corp|Corporation|Company|Co|Limited|Group|plc|GmbH)\\.?)+$";

    /** What is left out of it besides, where two words at least remain: Huntington Ingalls. */
    private static final String TRADE_TAIL = "(?i)(?<= \\S{1,40}) (Industries|Technologies|Technology)$";

    private static final String COMPANY_TAIL_CHINESE = "(股份|有限|集团|责任)*(公司|集团)$";

    private Vocabulary() {}

    public static Lexicon standard(Economies economies) {
        List<Concept> concepts = new ArrayList<>(glossary());
        concepts.addAll(economies(economies));
        List<Concept> groups = groups();
        concepts.addAll(groups);
        concepts.addAll(entities(groups));
        return new Lexicon(concepts);
    }

    private static List<Concept> glossary() {
        List<Concept> concepts = new ArrayList<>();
        for (List<String> row : Csv.rows("glossary.csv")) {
            List<String> chinese = Csv.parts(row.get(1));
            Set<String> names = new LinkedHashSet<>(chinese);
            names.addAll(Csv.parts(row.get(2)));
            names.addAll(Csv.parts(row.get(3)));
            concepts.add(new Concept(
                    row.get(0),
                    chinese.getFirst(),
                    List.copyOf(names),
                    Csv.parts(row.get(4)),
                    Concept.Field.valueOf(row.get(6).toUpperCase(Locale.ROOT)),
                    Double.parseDouble(row.get(5))));
        }
        return concepts;
    }

    private static List<Concept> economies(Economies economies) {
        Map<String, List<String>> more = new HashMap<>();
        for (List<String> row : Csv.rows("economy-words.csv")) {
            more.put(row.get(0), Csv.parts(row.get(1)));
        }
        List<Concept> concepts = new ArrayList<>();
        for (Economy economy : economies.all()) {
            if (economy.kind() == Economy.Kind.ECONOMY || economy.kind() == Economy.Kind.GROUP) {
                Set<String> names = new LinkedHashSet<>();
                names.add(economy.nameZhTw());
                names.add(economy.nameZhCn());
                names.add(economy.nameEn());
                names.addAll(economy.aliases());
                names.addAll(more.getOrDefault(economy.iso3(), List.of()));
                names.removeIf(name -> name.length() < 2);
                concepts.add(new Concept(
                        "@" + economy.iso3(), economy.nameZhTw(), List.copyOf(names), List.of(), Concept.Field.ANY, 1));
            }
        }
        return concepts;
    }

    /** Firms with many daughters, by which people call any of them. */
    private static List<Concept> groups() {
        List<Concept> groups = new ArrayList<>();
        for (List<String> row : Csv.rows("groups.csv")) {
            List<String> chinese = Csv.parts(row.get(1));
            List<String> names = new ArrayList<>(chinese);
            names.addAll(Csv.parts(row.get(2)));
            groups.add(
                    new Concept("group:" + row.get(0), chinese.getFirst(), names, List.of(), Concept.Field.CONTROL, 1));
        }
        return groups;
    }

    /** What the names of a firm begin with may be a group's name. */
    private static List<String> above(Set<String> names, List<Concept> groups) {
        return groups.stream()
                .filter(group -> group.names().stream()
                        .anyMatch(begin -> names.stream().anyMatch(name -> beginsWith(name, begin))))
                .map(Concept::id)
                .toList();
    }

    /** A Latin word must end there. */
    private static boolean beginsWith(String name, String begin) {
        return name.length() > begin.length()
                && name.startsWith(begin)
                && (Scripts.isHan(begin.codePointBefore(begin.length()))
                        || !Character.isLetterOrDigit(name.charAt(begin.length())));
    }

    private static List<Concept> entities(List<Concept> groups) {
        List<Concept> concepts = new ArrayList<>();
        for (List<String> row : Csv.rows("names.csv")) {
            Set<String> names = new LinkedHashSet<>();
            add(names, row.get(0), COMPANY_TAIL);
            Csv.parts(row.get(1)).forEach(name -> add(names, name, COMPANY_TAIL_CHINESE));
            List<String> kinds = new ArrayList<>(Csv.parts(row.get(2)));
            kinds.addAll(above(names, groups));
            concepts.add(new Concept(
                    "entity:" + row.get(0),
                    Csv.parts(row.get(1)).stream().findFirst().orElse(row.get(0)),
                    List.copyOf(names),
                    kinds,
                    Concept.Field.CONTROL,
                    1));
        }
        return concepts;
    }

    private static void add(Set<String> names, String name, String tail) {
        names.add(name);
        String core = name.replaceAll(tail, "").strip();
        if (core.length() >= 3) {
            names.add(core);
            names.add(core.replaceFirst(TRADE_TAIL, ""));
        }
    }
}
