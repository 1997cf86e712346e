package org.tradebrief.check.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.Scripts;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Finds economies in folded text: whole names, codes in brackets, and the single characters of headlines. */
final class EconomyWords {
    /** What makes the character before it part of another word. */
    private static final Map<Character, String> OTHER_WORDS = Map.ofEntries(
            Map.entry('华', "为盛尔侨人语裔夏南北东中沙府航特里"),
            Map.entry('中', "华小期央高度等型长上下共间心立介途性文医药产层级段学午旬東东部南北西外内式"),
            Map.entry('日', "後后常益期前内"),
            Map.entry('美', "元学观容金式"),
            Map.entry('台', "积幣币商"),
            Map.entry('韩', "华元圜"),
            Map.entry('法', "律规人案院令定"),
            Map.entry('德', "州"),
            Map.entry('英', "镑特伟文"),
            Map.entry('港', "口元股幣币"),
            Map.entry('印', "度尼刷證证"),
            Map.entry('欧', "元亚"),
            Map.entry('俄', "亥"),
            Map.entry('加', "强工大速重征上入"),
            Map.entry('星', "期"),
            Map.entry('马', "上来"),
            Map.entry('越', "来过发"),
            Map.entry('墨', "水"),
            Map.entry('泰', "州"),
            Map.entry('荷', "兰"),
            Map.entry('澳', "门"),
            Map.entry('陆', "续"));

    private static final Map<String, List<String>> ENGLISH = Map.ofEntries(
            Map.entry("USA", List.of("us", "u.s.", "usa", "america", "american", "americans")),
            Map.entry("CHN", List.of("prc", "cn", "chn", "chinese", "mainland china")),
            Map.entry("TWN", List.of("tw", "twn", "taiwanese", "other asia nes", "other asia, nes", "other asia")),
            Map.entry("JPN", List.of("jp", "jpn", "japanese")),
            Map.entry("KOR", List.of("kr", "kor", "rok", "korean", "south korean", "s. korea")),
            Map.entry("DEU", List.of("deu", "de", "german")),
            Map.entry("GBR", List.of("gbr", "uk", "u.k.", "british")),
            Map.entry("HKG", List.of("hk", "hkg")),
            Map.entry("G097", List.of("eu")),
            Map.entry("VNM", List.of("vnm", "vn", "vietnamese")),
            Map.entry("NLD", List.of("nl", "nld", "dutch")),
            Map.entry("MEX", List.of("mx", "mex", "mexican")),
            Map.entry("SGP", List.of("sg", "sgp")),
            Map.entry("MYS", List.of("my", "mys", "malaysian")),
            Map.entry("THA", List.of("th", "tha", "thai")),
            Map.entry("AUS", List.of("au", "aus", "australian")),
            Map.entry("CAN", List.of("ca", "can", "canadian")),
            Map.entry("IND", List.of("ind", "indian")),
            Map.entry("BRA", List.of("br", "bra", "brazilian")),
            Map.entry("CHE", List.of("ch", "che", "swiss")),
            Map.entry("FRA", List.of("fr", "fra", "french")),
            Map.entry("RUS", List.of("ru", "rus", "russian")));
    private static final int SHORT_NAME = 4;

    private final Lexicon<Economy> names = new Lexicon<>();
    private final Map<Character, Economy> abbreviations = new HashMap<>();
    private final Economies economies;

    EconomyWords(Economies economies) {
        this.economies = economies;
        economies.names().forEach((name, economy) -> {
            String folded = Scripts.folded(name);
            if (folded.length() >= 2) {
                names.put(folded, economy, (one, other) -> one);
            }
        });
        economies.abbreviations().forEach((name, economy) -> {
            if (name.length() == 1) {
                abbreviations.put(Scripts.folded(name).charAt(0), economy);
            }
        });
        ENGLISH.forEach((iso3, words) ->
                economies.iso3(iso3).ifPresent(e -> words.forEach(w -> names.put(w, e, (one, other) -> one))));
    }

    /** The longest name that starts there. Short Latin names count only in capitals, as the raw text shows. */
    Lexicon.@Nullable Match<Economy> name(CharSequence folded, CharSequence raw, int start) {
        Lexicon.Match<Economy> found = names.longest(folded, start);
        if (found == null) {
            return null;
        }
        boolean latin = Lexicon.isLatin(folded.charAt(start));
        if (!hasValue(folded, start, found.end())) {
            return null; // CA is California as well
        }
        if (latin && found.end() - start < SHORT_NAME && !isCapital(raw, start, found.end())) {
            return null;
        }
        return latin && !Character.isUpperCase(raw.charAt(start)) ? null : found;
    }

    /** Whether what stands behind the letters makes them one of a row of markets, each with a value or a place. */
    private static boolean hasValue(CharSequence folded, int start, int end) {
        String code = folded.subSequence(start, end).toString();
        if (!code.equals("ca")) {
            return true;
        }
        int next = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
        return next < folded.length() && "$#0123456789".indexOf(folded.charAt(next)) >= 0;
    }

    private static boolean isCapital(CharSequence raw, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The economy that a single character stands for here, where a word before it has made that likely. */
    Optional<Economy> abbreviation(CharSequence folded, int at) {
        if (at >= folded.length()) {
            return Optional.empty();
        }
        char c = folded.charAt(at);
        char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
        boolean otherWord = OTHER_WORDS.getOrDefault(c, "").indexOf(next) >= 0;
        return otherWord ? Optional.empty() : Optional.ofNullable(abbreviations.get(c));
    }

    boolean isAbbreviation(char c) {
        return abbreviations.containsKey(c);
    }

    Optional<Economy> iso3(String code) {
        return economies.iso3(code);
    }

    /** The economy with that code in Comtrade's lists. */
    Optional<Economy> code(int code) {
        return code == 0 ? Optional.empty() : economies.comtrade(code);
    }
}
