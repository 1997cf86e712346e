package org.tradebrief.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.number.NumberReader;

/** How many years licences of each kind may hold, as the documents say: 單項許可有效期不超過 1 年, general licences up to 3 years. */
public final class LicenceTerms {
    /** The kinds of licences that the rules tell apart, by the words that name them. */
    public enum Kind {
        SINGLE("单项|逐案|individual|single(?:[- ](?:item|use|transaction))?"),
        GENERAL("通用|general(?:/comprehensive)?|comprehensive");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }

        /** Finds the words that name this kind, in folded text. */
        public Matcher in(String folded) {
            return words.matcher(folded);
        }
    }

    /** So many years, and the row that says so. */
    public record Term(int years, SourceRow row) {}

    private static final Pattern YEARS =
            Pattern.compile("(\\d{1,2}|[一二两三四五六七八九十]|one|two|three|five)(?: ?年|[ -]years?)");
    private static final List<String> SPELLED = List.of("zero", "one", "two", "three", "four", "five");
    private static final int FARTHEST = 48;
    private final List<Term> single = new ArrayList<>();
    private final List<Term> general = new ArrayList<>();

    /** Reads what the documents on policy say. */
    static LicenceTerms of(DocumentBook documents) {
        LicenceTerms terms = new LicenceTerms();
        for (Document d : documents.all(Layer.POLICY)) {
            String text = documents.text(d);
            if (text.contains("许可") || text.contains("許可") || text.contains("licens")) {
                terms.read(d, text);
            }
        }
        return terms;
    }

    private void read(Document d, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = Scripts.folded(lines.get(i));
            for (Kind kind : Kind.values()) {
                SourceRow row = new SourceRow(d.id(), d.path(), i + 1);
                years(line, kind).ifPresent(y -> of(kind).add(new Term(y, row)));
            }
        }
    }

    /** The number of years right behind licences of the kind in the line, before those of another kind. */
    static Optional<Integer> years(String folded, Kind kind) {
        Matcher named = kind.in(folded);
        while (named.find()) {
            String behind = folded.substring(named.end(), Math.min(folded.length(), named.end() + FARTHEST));
            Matcher other = (kind == Kind.SINGLE ? Kind.GENERAL : Kind.SINGLE).in(behind);
            String own = other.find() ? behind.substring(0, other.start()) : behind;
            Matcher years = YEARS.matcher(own);
            if ((own.contains("许可") || own.contains("licen")) && years.find()) {
                return Optional.of(number(years.group(1)));
            }
        }
        return Optional.empty();
    }

    private static int number(String word) {
        int spelled = SPELLED.indexOf(word.toLowerCase(Locale.ROOT));
        return spelled >= 0
                ? spelled
                : NumberReader.at(word, 0).map(n -> n.value().intValue()).orElse(0);
    }

    /** All that the documents say of that kind. */
    public List<Term> of(Kind kind) {
        return kind == Kind.SINGLE ? single : general;
    }
}
