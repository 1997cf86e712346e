package org.tradebrief.check.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Hint.Kind;
import org.tradebrief.check.extract.passage.OrderStatements;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.read.Units;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.number.Magnitude;

/** Reads what each column of a table holds from its head, its neighbours' heads and the notes. */
final class Columns {
    private static final Set<Kind> OF_ROWS = Set.of(
            Kind.AMOUNT, Kind.CHANGE, Kind.SHARE, Kind.TOP_SHARE, Kind.HHI, Kind.LEVEL, Kind.RANK, Kind.PARTNERS);
    private static final List<String> PERCENT =
            List.of("率", "幅", "%", "percent", "yoy", "y/y", "mom", "m/m", "同比", "环比", "增速", "growth");
    private static final List<String> SAME_MONTHS = List.of("同期", "同月", "year earlier", "year ago");
    private static final List<String> CUMULATIVE = List.of("累计", "累积", "cumulative", "ytd", "year to date");
    /** Heads that say that the cells hold values, and leave to the rows of what. */
    private static final Set<String> VALUES =
            Set.of("最新值", "最新", "数值", "值", "本期", "当期", "本月", "现值", "value", "latest", "current", "实际值");

    private static final Set<String> PREVIOUS = Set.of("前值", "前期", "上期", "前月", "上月", "previous", "prior", "prev.");
    private static final Set<String> FROM = Set.of("from", "自", "起", "出口方", "出口国", "出口地", "origin", "exporter");
    private static final Set<String> TO = Set.of("to", "至", "迄", "往", "进口方", "进口国", "进口地", "destination", "importer");
    private static final List<String> PARTNERS = List.of(
            "目的地", "贸易对手", "往来", "交易对手", "买方", "买家", "供应国", "供应地", "destination", "counterparty", "cpty", "origin");
    private static final List<String> ACTS =
            List.of("公告", "号", "措施", "令", "管制", "法规", "announcement", "notice", "measure", "order", "no.");
    /** CN-2025-57: no month has such a number. */
    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("(?:^|[a-z]-?)20\\d\\d-(?:1[3-9]|[2-9]\\d|\\d{3})(?!\\d|-)");

    private static final String NUMBER = "[0-9.,]+ ?";
    /** More than a number without a point, which may be the year or the month that a row is of. */
    private static final String AMOUNTS = "[-−(]?[0-9,]+\\.[0-9]+\\)?";

    /** 單位：億美元、%: what is no amount in such a table is a percentage. */
    private static final Pattern MIXED = Pattern.compile("[元点] ?[、,，/;及和与] ?%|% ?[、,，/;及和与] ?[^,、]{0,4}[元点]");

    private static final String PERCENTAGE = NUMBER + "% ?";
    private static final String ARROW = "(?:→|->|⇒) ?";

    private final List<Words> heads = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final List<Boolean> open = new ArrayList<>();
    private final List<BigDecimal> units = new ArrayList<>();
    private final List<HeadPairs.@Nullable Pair> pairs = new ArrayList<>();

    Columns(Block.Table table, Lexer lexer) {
        TableTitle title = new TableTitle(table, lexer);
        for (Run head : table.head()) {
            Run first = head.pieces().getFirst();
            heads.add(new Words(first, lexer.cellTokens(first, !speaksOfActs(table))));
        }
        FlowLetters.read(heads);
        BigDecimal common = common(table, title);
        boolean search = heads.stream().anyMatch(h -> Heads.any(h, Sense.SCORE));
        Hint last = Hint.NONE;
        for (Words head : heads) {
            boolean end = FROM.contains(head.run().folded().strip())
                    || TO.contains(head.run().folded().strip());
            HeadPairs.@Nullable Pair pair = HeadPairs.of(heads, hints.size());
            pairs.add(pair);
            Hint said = end ? Hint.NONE : ofCells(of(head, search, pair), head, table);
            boolean unsaid = said.kind() == Kind.TEXT
                    && pair == null
                    && (!hints.isEmpty() || holdsOnly(table, AMOUNTS))
                    && namesOnly(head);
            boolean goesOn = unsaid
                    && last.kind() == Kind.AMOUNT
                    && (title.hint().kind() == Kind.TEXT || saysAny(head, SAME_MONTHS));
            open.add(unsaid);
            units.add(unit(head, goesOn && common.signum() == 0 ? last.scale() : common));
            Hint hint = goesOn
                    ? last
                    : unsaid
                            ? title.hint()
                            : isDifference(said, head, table)
                                    ? new Hint(Kind.DIFFERENCE, BigDecimal.ZERO, 0, 0, said.basis(), said.role())
                                    : said;
            hint = hint.kind() == Kind.AMOUNT ? hint.against(title.bracketBasis()) : hint;
            boolean shares = hint.kind() == Kind.MARKETS && (title.hint().kind() == Kind.SHARE || title.tellsShares());
            Hint scaled = hint.kind() == Kind.TEXT ? hint : hint.scale(units.getLast());
            hints.add(shares && scaled.scale().signum() == 0 ? scaled.ofShares() : scaled);
            last = pair == null ? hints.getLast() : last;
        }
    }

    /** What the head alone says: that the column sets two others against each other, where it goes, or its words. */
    private static Hint of(Words head, boolean search, HeadPairs.@Nullable Pair pair) {
        if (pair != null) {
            boolean points =
                    head.run().folded().contains("pp") || head.run().folded().contains("百分点");
            return Hint.of(points ? Kind.TEXT : Kind.CHANGE);
        }
        Hint said = isTo(head) ? Hint.of(Kind.AMOUNT) : Heads.of(head, search);
        return said.kind() == Kind.TEXT && Routes.isHead(head) ? Hint.of(Kind.AMOUNT) : said;
    }

    /** →US: the flow to one partner. */
    static boolean isTo(Words head) {
        return head.size() == 2 && head.is(0, Sense.ARROW) && head.at(1) instanceof Token.Name;
    }

    /** The columns that the column's head sets against each other; null where it names no two. */
    HeadPairs.@Nullable Pair pair(int column) {
        return column < pairs.size() ? pairs.get(column) : null;
    }

    /** What a head says, given the form of the cells below it. */
    private Hint ofCells(Hint said, Words head, Block.Table table) {
        if (said.kind() == Kind.MARKETS && said.top() > 0 && holdsOnly(table, PERCENTAGE)) {
            return new Hint(Kind.TOP_SHARE, BigDecimal.ZERO, 0, said.top(), said.basis(), said.role()); // Top-3
        }
        int together = Places.together(head.run().folded());
        if (together > 0 && hints.stream().anyMatch(h -> h.kind() == Kind.MARKETS) && holdsOnly(table, PERCENTAGE)) {
            return new Hint(Kind.TOP_SHARE, BigDecimal.ZERO, 0, together, said.basis(), said.role()); // 三者合計
        }
        if (said.kind() != Kind.CHANGE) {
            return said;
        }
        boolean share = Heads.any(head, Sense.SHARE) && holdsOnly(table, PERCENTAGE + ARROW + PERCENTAGE);
        return share ? Hint.of(Kind.SHARE) : holdsOnly(table, NUMBER + ARROW + NUMBER) ? Hint.of(Kind.AMOUNT) : said;
    }

    /** Whether every cell of the column being read that is not blank is of that form, and one is. */
    private boolean holdsOnly(Block.Table table, String form) {
        int column = hints.size();
        List<String> cells = table.rows().stream()
                .filter(r -> r.cells().size() > column)
                .map(r -> r.cells().get(column).folded().strip())
                .filter(c -> !c.isEmpty() && !c.equals("-") && !c.equals("—") && !c.equals("n/a"))
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(c -> c.matches(form));
    }

    /** 增減 without a word for a percentage, over cells without one: by how much, in the table's unit. */
    private boolean isDifference(Hint said, Words head, Block.Table table) {
        int column = hints.size();
        boolean percent = PERCENT.stream().anyMatch(head.run().folded()::contains)
                || MIXED.matcher(table.caption().folded()).find()
                || table.rows().stream()
                        .filter(r -> r.cells().size() > column)
                        .anyMatch(r -> r.cells().get(column).folded().contains("%"));
        return said.kind() == Kind.CHANGE
                && units.getLast().signum() > 0
                && !percent
                && !Growths.isPercent(table, column);
    }

    private static BigDecimal common(Block.Table table, TableTitle title) {
        List<Run> near = new ArrayList<>(List.of(table.caption()));
        near.addAll(table.notes());
        near.addAll(table.head());
        BigDecimal said = Units.of(near);
        return said.signum() > 0 ? said : title.unit();
    }

    private static BigDecimal unit(Words head, BigDecimal otherwise) {
        BigDecimal own = Units.of(List.of(head.run()));
        return own.signum() > 0 ? own : otherwise;
    }

    /** A head that says whose or when, and not what: 中國, 自台灣, 2024, 11 月, 合計; or 金額, and not of what. */
    private static boolean namesOnly(Words head) {
        String folded = head.run().folded();
        if (VALUES.contains(folded.strip()) || PREVIOUS.contains(folded.strip()) || Sums.isCounted(head)) {
            return true;
        }
        boolean names = PeakHead.of(head) != PeakHead.NONE
                || folded.startsWith("金额")
                || folded.startsWith("value")
                || folded.equals("单月")
                || CUMULATIVE.stream().anyMatch(folded::contains)
                || Sums.isSum(head);
        boolean unit = Units.of(List.of(head.run())).signum() > 0;
        for (int i = 0; i < head.size(); i++) {
            names |= head.get(i) instanceof Token.Name || head.get(i) instanceof Token.Span;
            boolean ofUnit = unit && (head.opener(i) >= 0 || isMagnitude(head.text(head.get(i))));
            if (head.get(i) instanceof Token.Unknown && !ofUnit) {
                return PeakHead.of(head) != PeakHead.NONE;
            }
        }
        return names;
    }

    private static boolean isMagnitude(String text) {
        return Magnitude.at(text, 0).filter(m -> m.end() == text.length()).isPresent();
    }

    /** Whether the column holds the values of the month before those beside it. */
    boolean isPrevious(int column) {
        return column < heads.size()
                && PREVIOUS.contains(heads.get(column).run().folded().strip());
    }

    boolean hasPrevious() {
        return heads.stream().anyMatch(h -> PREVIOUS.contains(h.run().folded().strip()));
    }

    /** Whether the column's head says only whose or when its values are, so that a row may say what they are. */
    boolean isOpen(int column) {
        return column < open.size() && open.get(column);
    }

    boolean hasOpen() {
        return open.contains(true);
    }

    /** What a cell holds where the words before its row say so: the row's kind, its own unit or that of the column. */
    Hint hint(int column, Hint row) {
        if (!isOpen(column) || !OF_ROWS.contains(row.kind())) {
            return hint(column);
        }
        return row.scale().signum() > 0 ? row : row.scale(units.get(column));
    }

    /** The columns that name where each row's flow comes from and goes to; -1 where there is none. */
    int from() {
        return end(FROM);
    }

    int to() {
        return end(TO);
    }

    /** 出口方, 進口經濟體 over rows whose markets are told place by place: that which they do; null where it is not said. */
    @Nullable
    Slot<Quantity> flowOfMarkets() {
        if (heads.isEmpty() || !has(Kind.MARKETS)) {
            return null;
        }
        String corner = heads.getFirst().run().folded();
        boolean out = corner.contains("出口") || corner.contains("export");
        boolean in = corner.contains("进口") || corner.contains("import");
        return out == in ? null : new Slot<>(out ? Quantity.EXPORT : Quantity.IMPORT, Origin.TABLE_HEAD);
    }

    private int end(Set<String> words) {
        for (int i = 0; i < heads.size(); i++) {
            if (words.contains(heads.get(i).run().folded().strip())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether its head or caption speaks of announcements, so that 2025-10 in it may be one. */
    static boolean speaksOfActs(Block.Table table) {
        return isOfActs(table.caption())
                || table.head().stream().anyMatch(Columns::isOfActs)
                || table.rows().stream()
                        .filter(r -> !r.cells().isEmpty())
                        .anyMatch(r -> ID.matcher(r.cells().getFirst().folded()).find());
    }

    private static boolean isOfActs(Run run) {
        return ACTS.stream().anyMatch(run.folded()::contains);
    }

    int size() {
        return heads.size();
    }

    Words head(int column) {
        return heads.get(column);
    }

    Hint hint(int column) {
        return column < hints.size() ? hints.get(column) : Hint.NONE;
    }

    boolean has(Kind kind) {
        return hints.stream().anyMatch(h -> h.kind() == kind);
    }

    /** The frame of a cell beside a column of concentration: all of it is of exports or imports, whatever a title is on. */
    Frame ofFlow(Frame frame) {
        Slot<Quantity> q = frame.quantity();
        boolean farOff =
                q != null && q.value() == Quantity.BALANCE && q.origin().compareTo(Origin.HEADING) >= 0;
        return farOff && has(Kind.HHI) ? frame.withQuantity(null, 0) : frame;
    }

    /** Whether the rows are economies whose own trade is described, not partners of one. */
    boolean describesReporters() {
        return has(Kind.MARKETS)
                || has(Kind.HHI)
                || has(Kind.TOP_SHARE)
                || has(Kind.PARTNERS)
                || heads.stream().anyMatch(Columns::isTo)
                || says(0, "报告国")
                || says(0, "reporter");
    }

    /** Whether the rows are economies, be it those that report or their partners. */
    boolean describesEconomies() {
        return says(0, "经济体") || says(0, "国家") || says(0, "economy");
    }

    boolean describesPartners() {
        return heads.stream().noneMatch(Columns::isTo) && isOfPartners();
    }

    private boolean isOfPartners() {
        return says(0, "伙伴")
                || says(0, "partner")
                || says(0, "对象")
                || says(0, "市场")
                || says(0, "来源")
                || PARTNERS.stream().anyMatch(p -> says(0, p));
    }

    /** Whether the column's values are those of the largest partner, named in a column beside it. */
    boolean isOfLargest(int column) {
        return hint(column).kind() == Kind.AMOUNT
                && Heads.any(heads.get(column), Sense.MOST)
                && OrderStatements.namesMarket(heads.get(column));
    }

    /** 出口總額, 合計: of all partners together, whoever is named beside it. */
    boolean isOfAll(int column) {
        Words head = heads.get(column);
        return Heads.any(head, Sense.EXPORT_TOTAL, Sense.IMPORT_TOTAL)
                || Sums.isSum(head)
                || head.run().folded().contains("总额");
    }

    /** Whether the column names the largest partner. */
    boolean namesLargest(int column) {
        Hint h = hint(column);
        return h.kind() == Kind.MARKETS && h.rank() == 1 && h.top() == 0;
    }

    /** 2024 年同期, a year earlier: of the months that the column before it is of. */
    boolean isSameMonths(int column) {
        return column < heads.size() && saysAny(heads.get(column), SAME_MONTHS);
    }

    /** Whether the column adds up its year from January to the month of the row. */
    boolean isCumulative(int column) {
        return column < heads.size() && saysAny(heads.get(column), CUMULATIVE);
    }

    private static boolean saysAny(Words head, List<String> words) {
        return words.stream().anyMatch(head.run().folded()::contains);
    }

    /** Whether the column holds values of the base: 基期差額, 上年同期出口. */
    boolean isBase(int column) {
        return Heads.any(heads.get(column), Sense.BASE);
    }

    private boolean says(int column, String folded) {
        return column < heads.size() && heads.get(column).run().folded().contains(folded);
    }
}
