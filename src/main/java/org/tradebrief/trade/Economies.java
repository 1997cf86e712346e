package org.tradebrief.trade;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every economy and every code that stands in a partner's place, found by code or by name. The same economy has different
 * codes in different statistics: 842 and 840 are the United States, 490 and 158 Taiwan, 699 and 356 India.
 */
public final class Economies {
    /** Comtrade's partner for all partners together. */
    public static final int WORLD_CODE = 0;

    private final List<Economy> all;
    private final Map<String, Economy> byIso3 = new HashMap<>();
    private final Map<Integer, Economy> byM49 = new HashMap<>();
    private final Map<Integer, Economy> byComtrade = new HashMap<>();
    private final Map<String, Economy> byCensus = new HashMap<>();
    private final Map<String, Economy> names = new LinkedHashMap<>();
    private final Map<String, Economy> byName = new HashMap<>();
    private final Map<String, Economy> abbreviations = new LinkedHashMap<>();

    private Economies(List<EconomyTable.Entry> entries) {
        all = entries.stream().map(EconomyTable.Entry::economy).toList();
        for (EconomyTable.Entry entry : entries) {
            addCodes(entry);
            addNames(entry.economy());
            entry.abbreviations().forEach(a -> abbreviations.put(a, entry.economy()));
        }
        byM49.put(WORLD_CODE, world());
        byComtrade.put(WORLD_CODE, world());
        byCensus.put("-", world());
    }

    /** The tables that come with the program. Read them once and pass them on. */
    public static Economies standard() {
        return new Economies(EconomyTable.read());
    }

    private void addCodes(EconomyTable.Entry entry) {
        Economy economy = entry.economy();
        byIso3.put(economy.iso3(), economy);
        if (economy.m49() != 0) {
            byM49.put(economy.m49(), economy);
        }
        if (economy.comtrade() != 0) {
            byComtrade.put(economy.comtrade(), economy);
        }
        entry.furtherCodes().forEach(code -> byComtrade.putIfAbsent(code, economy));
        if (!economy.census().isEmpty()) {
            byCensus.put(economy.census(), economy);
        }
    }

    private void addNames(Economy economy) {
        for (String name : List.of(economy.nameZhTw(), economy.nameZhCn(), economy.nameEn())) {
            addName(name, economy);
        }
        economy.aliases().forEach(alias -> addName(alias, economy));
    }

    private void addName(String name, Economy economy) {
        names.putIfAbsent(name, economy);
        byName.putIfAbsent(folded(name), economy);
    }

    /** By ISO 3166 alpha-3 in either case, or by our own name of a special code such as {@code W00} or {@code R899}. */
    public Optional<Economy> iso3(String code) {
        return Optional.ofNullable(byIso3.get(code.toUpperCase(Locale.ROOT)));
    }

    /** By the UN's statistical code. */
    public Optional<Economy> m49(int code) {
        return Optional.ofNullable(byM49.get(code));
    }

    /**
     * By a code as Comtrade's answers and the extracts made from them write it: Comtrade's own code first, where that means
     * nothing the UN's (158, 840, 356). 490 is Taiwan, as reporter and as partner.
     */
    public Optional<Economy> comtrade(int code) {
        Economy own = byComtrade.get(code);
        return own != null ? Optional.of(own) : m49(code);
    }

    /** By the four digits of the US Census; {@code -} is all countries. */
    public Optional<Economy> census(String code) {
        return Optional.ofNullable(byCensus.get(code));
    }

    /** By a whole name in any of the three languages, blanks and case aside; abbreviations of one character included. */
    public Optional<Economy> named(String name) {
        Economy found = byName.get(folded(name));
        return Optional.ofNullable(found != null ? found : abbreviations.get(name.strip()));
    }

    /** By what a person types: a three-letter code, else a name. */
    public Optional<Economy> find(String codeOrName) {
        Optional<Economy> byCode = iso3(codeOrName.strip());
        return byCode.isPresent() ? byCode : named(codeOrName);
    }

    /** The economy with that three-letter code, which must exist. */
    public Economy get(String iso3) {
        return iso3(iso3).orElseThrow(() -> new IllegalArgumentException("no economy has the code " + iso3));
    }

    /** All partners together. */
    public Economy world() {
        return get("W00");
    }

    public List<Economy> all() {
        return all;
    }

    /** Every name of two characters or more as it is written, for finding economies in running text. */
    public Map<String, Economy> names() {
        return Map.copyOf(names);
    }

    /** What headlines write for an economy: 美, 中, 台. Most of these characters have other meanings as well. */
    public Map<String, Economy> abbreviations() {
        return Map.copyOf(abbreviations);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
