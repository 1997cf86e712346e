package org.tradebrief.search.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.Scripts;

/**
 * Takes a question apart. Names that the lexicon knows become concepts, found under every other name; what it does not
 * know is asked for as it stands; codes are asked for exactly.
 */
public final class QuestionReader {
    private static final Set<String> EMPTY_WORDS =
            Stream.of("""
                a about after against all also an and another any anything are as at be been before between both but by can
                could did do does during each even every everything find for from get give had happen has have he her his how
                i if in into is it its just keep like little many may me might more most much must my need not nothing of on
                only or other our please shall she should show so some someone something still such tell than that the their
                them then there these they this those to too under very want was we were what when where whether which while
                who whose why will with would yet you your
                的 了 与 和 及 或 在 对 自 从 向 把 被 将 是 有 哪 些 什 么 如 何 之 于 为 年 月 日 号 第 吗 呢 各 等 中 就 请 谁 怎 这 那 而 所 已 仍 曾
                还 要 我 你 他 她 它 们 也 都 很 个 吧 啊
                """.strip().split("\\s+")).map(Stem::of).collect(Collectors.toUnmodifiableSet());

    /** Words of two characters that say as little. */
    private static final Set<String> EMPTY_PAIRS =
            Set.of(("需要 可以 是否 如果 有关 关于 相关 目前 现在 多少 以及 或者 因为 所以 但是 没有 以来 之后 之前 期间 情况 告诉 一下"
                            + " 国家 地方 哪里 怎么 怎样 什么 哪些 哪个 这些 那些 为何 如何 还有 进行 根据")
                    .split(" "));

    /** What an act calls itself in its title, by what a question calls it. */
    private static final Map<String, String> KINDS_OF_ACTS =
            Map.of("order", "令", "decree", "令", "令", "令", "announcement", "公告", "公告", "公告");

    /** What only says which kind of code follows. */
    private static final Set<String> KINDS_OF_CODES = Set.of("harmonized-system", "tariff-line", "control-code");

    private static final double BROADER = 0.35;
    private static final double SURFACE_OF_CONCEPT = 0.25;
    private static final double ACROSS = 0.15;
    private static final double PAIR = 0.8;
    private static final double SINGLE = 0.3;
    private static final double WORD = 1.5;
    private static final double NAME = 3;
    private static final double NUMBER = 0.4;
    private static final double CORRECTED = 0.7;
    private static final double MONTH = 2;
    private static final double DAY = 4;

    /** Of a day whose year is not said the latest is meant, or else the one before. */
    private static final double YEAR_BEFORE = 0.7;

    private static final double CODE = 6;
    private static final double CODE_ABOVE = 2;
    private static final double KIND_OF_ACT = 3;

    private final Lexicon lexicon;
    private final Slips slips;
    private final Symbols symbols;

    public QuestionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.slips = new Slips(lexicon);
        this.symbols = new Symbols(lexicon);
    }

    public Question read(String text) {
        return read(text, word -> Optional.empty(), null);
    }

    /**
     * @param spelling how an index spells a word or a pair of Chinese characters: itself where it holds it, else the closest
     *     one that it holds; empty where there is none, or where it cannot tell
     * @param today from which 去年 and 上個月 are counted; null where it is not known
     */
    public Question read(String text, Function<String, Optional<String>> spelling, @Nullable LocalDate today) {
        return new Work(text, spelling, today).read();
    }

    /** One reading, with what it has put together so far. */
    private final class Work {
        private final String text;
        private final @Nullable LocalDate today;
        private final List<Atom> atoms;
        private final Function<String, Optional<String>> spelling;
        private final int[] unitOf;
        private final double[] weightOf;
        private final Map<String, Clause> clauses = new LinkedHashMap<>();
        private List<Atom> meant;
        private int units;
        private int coded = -1;

        Work(String text, Function<String, Optional<String>> spelling, @Nullable LocalDate today) {
            this.text = text;
            this.today = today;
            this.spelling = spelling;
            this.atoms = Atoms.of(text);
            this.meant = atoms.stream().map(this::spelled).toList();
            this.unitOf = new int[atoms.size()];
            this.weightOf = new double[atoms.size()];
            Arrays.fill(unitOf, -1);
        }

        Question read() {
            codes();
            numberAlone();
            months();
            slips();
            concepts();
            for (int i = 0; i < atoms.size(); i++) {
                surface(i);
            }
            return new Question(text, mended(), Clause.weightiest(clauses.values()), units);
        }

        /** What is written as a name, a code or a time is no slip of the pen. */
        private void slips() {
            boolean[] free = new boolean[atoms.size()];
            for (int i = 0; i < free.length; i++) {
                free[i] = atoms.get(i).kind() == Atom.Kind.HAN && unitOf[i] < 0;
            }
            for (Mention m : lexicon.mentions(meant)) {
                Arrays.fill(free, m.from(), m.to(), false);
            }
            meant = slips.corrected(meant, free, spelling);
        }

        /** The text with the characters that were meant. */
        private String mended() {
            StringBuilder mended = new StringBuilder(text);
            for (int i = atoms.size() - 1; i >= 0; i--) {
                if (atoms.get(i).kind() == Atom.Kind.HAN && isCorrected(i)) {
                    mended.replace(
                            atoms.get(i).start(),
                            atoms.get(i).end(),
                            meant.get(i).text());
                }
            }
            return mended.toString();
        }

        private boolean isCorrected(int i) {
            return !meant.get(i).equals(atoms.get(i));
        }

        private void codes() {
            List<Code> codes = Codes.inQuestion(text);
            boolean act = codes.stream().anyMatch(c -> c.kind() == Code.Kind.ACT);
            for (Code code : codes) {
                boolean whole = switch (code.kind()) {
                    case ACT, DAY, MONTH -> true;
                    case NUMBER -> !act;
                    case CONTROL, GOODS -> longest(code, codes);
                };
                int unit = cover(code.start(), code.end());
                String label = text.substring(code.start(), code.end()).strip();
                add(new Clause(Clause.Kind.CODE, code.token(), whole ? CODE : CODE_ABOVE, unit, label));
                coded = code.kind() == Code.Kind.GOODS || code.kind() == Code.Kind.CONTROL ? unit : coded;
                kindOfAct(text.substring(Math.max(0, code.start() - 2), code.end()), unit);
            }
        }

        /** An order and an announcement of one year may have one number. */
        private void kindOfAct(String named, int unit) {
            String folded = Scripts.folded(named);
            KINDS_OF_ACTS.forEach((name, chinese) -> {
                if (folded.contains(name)) {
                    add(new Clause(Clause.Kind.SURFACE, chinese, KIND_OF_ACT, unit, ""));
                }
            });
        }

        /** 61 and nothing else may be meant as 61號; where no act has that number, it is any number. */
        private void numberAlone() {
            if (Scripts.folded(text).strip().matches("\\d{1,3}")) {
                String token = "no:" + Integer.parseInt(atoms.getFirst().text());
                add(new Clause(Clause.Kind.CODE, token, CODE, units++, text.strip()));
            }
        }

        private Atom spelled(Atom atom) {
            String word = atom.text();
            if (atom.kind() != Atom.Kind.WORD || EMPTY_WORDS.contains(word) || lexicon.knows(word)) {
                return atom;
            }
            String other = spelling.apply(word).or(() -> lexicon.near(word)).orElse(word);
            return new Atom(atom.kind(), other, atom.start(), atom.end());
        }

        /** How much less is said where one of the words was spelled otherwise. */
        private double certainty(int from, int to) {
            return atoms.subList(from, to).equals(meant.subList(from, to)) ? 1 : CORRECTED;
        }

        /** Months are asked for, not insisted on: what was published in one is one thing that a question may want. */
        private void months() {
            for (Times.Time time : Times.in(text, today)) {
                int unit = cover(time.start(), time.end());
                String label = text.substring(time.start(), time.end()).strip();
                double weight = DAY;
                for (LocalDate day : time.days()) {
                    add(new Clause(Clause.Kind.SURFACE, Code.DAY + day, weight, unit, label));
                    weight *= YEAR_BEFORE;
                }
                for (YearMonth month : time.months()) {
                    double share = MONTH / time.months().size();
                    add(new Clause(Clause.Kind.SURFACE, Code.MONTH + month, share, unit, label));
                }
            }
        }

        private static boolean longest(Code code, List<Code> codes) {
            return codes.stream()
                    .filter(c -> c.kind() == code.kind())
                    .noneMatch(c -> c.token().length() > code.token().length()
                            && c.token().startsWith(code.token()));
        }

        /** Atoms that a code takes up are not asked for once more; those of overlapping codes are one unit. */
        private int cover(int start, int end) {
            int unit = -1;
            for (int i = 0; i < atoms.size(); i++) {
                if (atoms.get(i).start() >= start && atoms.get(i).end() <= end && unitOf[i] >= 0) {
                    unit = unitOf[i];
                }
            }
            unit = unit >= 0 ? unit : units++;
            for (int i = 0; i < atoms.size(); i++) {
                if (atoms.get(i).start() >= start && atoms.get(i).end() <= end) {
                    unitOf[i] = unit;
                }
            }
            return unit;
        }

        private void concepts() {
            List<Mention> mentions = new ArrayList<>(lexicon.mentions(meant));
            mentions.addAll(symbols.in(text, atoms, mentions));
            for (Mention m : mentions) {
                if (m.inside() || unitOf[m.from()] >= 0 && weightOf[m.from()] == 0) {
                    continue;
                }
                Concept concept = m.concept();
                if (coded >= 0 && KINDS_OF_CODES.contains(concept.id())) {
                    Arrays.fill(unitOf, m.from(), m.to(), coded);
                    continue;
                }
                int unit = unitOf[m.from()] >= 0 ? unitOf[m.from()] : units++;
                double weight = concept.weight() * certainty(m.from(), m.to());
                String label = label(m, mentions);
                Clause.Kind kind = concept.isEconomy() ? Clause.Kind.ECONOMY : Clause.Kind.CONCEPT;
                add(new Clause(kind, concept.token(), weight, unit, label));
                for (String id : concept.broader()) {
                    add(new Clause(Clause.Kind.BROADER, "c:" + id, weight * BROADER, unit, label));
                }
                for (int i = m.from(); i < m.to(); i++) {
                    unitOf[i] = unit;
                    weightOf[i] = Math.max(weightOf[i], weight);
                }
            }
        }

        /** The words of a name, with those of the same thing that reach into it: 對美 and 美國 are 對美國. */
        private String label(Mention m, List<Mention> mentions) {
            int from = m.from();
            int to = m.to();
            for (Mention other : mentions) {
                if (other.concept().equals(m.concept()) && other.from() < to && from < other.to()) {
                    from = Math.min(from, other.from());
                    to = Math.max(to, other.to());
                }
            }
            return text.substring(atoms.get(from).start(), atoms.get(to - 1).end());
        }

        private void surface(int i) {
            Atom atom = atoms.get(i);
            boolean byCode = unitOf[i] >= 0 && weightOf[i] == 0;
            if (byCode) {
                return;
            }
            switch (atom.kind()) {
                case HAN -> han(i);
                case WORD -> word(i);
                case NUMBER -> single(i, NUMBER);
            }
        }

        private void han(int i) {
            boolean paired = false;
            if (i + 1 < atoms.size() && Tokens.isPair(text, atoms.get(i), atoms.get(i + 1))) {
                String pair = meant.get(i).text() + meant.get(i + 1).text();
                double certain = certainty(i, i + 2);
                String label =
                        text.substring(atoms.get(i).start(), atoms.get(i + 1).end());
                boolean same = unitOf[i] == unitOf[i + 1];
                paired = same && unitOf[i] < 0;
                if (paired) {
                    double weight = certain * (emptyWithin(i) ? ACROSS : PAIR);
                    add(new Clause(Clause.Kind.SURFACE, pair, weight, units++, label));
                } else if (same) {
                    add(new Clause(Clause.Kind.SURFACE, pair, SURFACE_OF_CONCEPT * weightOf[i], unitOf[i], label));
                } else {
                    add(new Clause(Clause.Kind.SURFACE, pair, ACROSS, Math.max(unitOf[i], unitOf[i + 1]), ""));
                }
            }
            boolean before = i > 0 && unitOf[i - 1] < 0 && Tokens.isPair(text, atoms.get(i - 1), atoms.get(i));
            if (unitOf[i] < 0 && !paired && !before) {
                single(i, SINGLE);
            }
        }

        private boolean emptyWithin(int i) {
            String one = atoms.get(i).text();
            String next = atoms.get(i + 1).text();
            return EMPTY_WORDS.contains(one) || EMPTY_WORDS.contains(next) || EMPTY_PAIRS.contains(one + next);
        }

        private void word(int i) {
            String label = text.substring(atoms.get(i).start(), atoms.get(i).end());
            boolean joined = isFreeWord(i) && isFreeWord(i + 1);
            if (unitOf[i] < 0 && isCorrected(i)) {
                unitOf[i] = units++;
                weightOf[i] = WORD;
                add(new Clause(Clause.Kind.SURFACE, meant.get(i).text(), WORD * CORRECTED, unitOf[i], label));
            }
            single(i, unitOf[i] >= 0 ? SURFACE_OF_CONCEPT * weightOf[i] : isName(label) ? NAME : WORD);
            if (joined) {
                String together = atoms.get(i).text() + atoms.get(i + 1).text();
                String both =
                        text.substring(atoms.get(i).start(), atoms.get(i + 1).end());
                add(new Clause(Clause.Kind.SURFACE, together, WORD, units++, both));
            }
        }

        /** TechInsights, FLIR: what the lexicon does not know and is written like a name says most of what is asked for. */
        private boolean isName(String word) {
            return word.chars().filter(Character::isUpperCase).count() > 1;
        }

        private boolean isFreeWord(int i) {
            return i < atoms.size()
                    && atoms.get(i).kind() == Atom.Kind.WORD
                    && unitOf[i] < 0
                    && !EMPTY_WORDS.contains(atoms.get(i).text());
        }

        private void single(int i, double weight) {
            Atom atom = atoms.get(i);
            if (!EMPTY_WORDS.contains(atom.text())) {
                int unit = unitOf[i] < 0 ? units++ : unitOf[i];
                String label = text.substring(atom.start(), atom.end());
                add(new Clause(Clause.Kind.SURFACE, atom.text(), weight, unit, label));
            }
        }

        private void add(Clause clause) {
            clauses.merge(clause.token(), clause, (one, other) -> one.weight() >= other.weight() ? one : other);
        }
    }
}
