package org.tradebrief.check.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Conversation;
import org.tradebrief.check.context.OwnOrders;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.Publisher;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.indicator.Indicators;
import org.tradebrief.check.prove.Provers;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Citation;
import org.tradebrief.check.read.Outline;
import org.tradebrief.check.resolve.Today;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Checks one block at a time against what is known on one day. */
final class Desk {
    private static final BigDecimal LARGEST_REVISION = new BigDecimal("0.10");
    private static final int NEAR = 400;
    private static final int BESIDE = 4;
    private final Knowledge knowledge;
    private final Extractor extractor;
    private final Indicators indicators;
    private final Provers provers;
    private final Conversation conversation;
    private final @Nullable LaterVintage later;

    /** @param later what is known by now; null where nothing is that was not known on the day */
    Desk(Knowledge knowledge, Lexer lexer, Economies economies, @Nullable LaterVintage later) {
        this.knowledge = knowledge;
        this.later = later;
        Today today = today(knowledge);
        this.extractor = new Extractor(lexer, economies, today);
        this.indicators = new Indicators(lexer, economies);
        this.provers = new Provers(knowledge);
        this.conversation = new Conversation(provers, Provers.ofVerdicts(knowledge), today);
    }

    private static Today today(Knowledge knowledge) {
        TradeBook trade = knowledge.trade();
        List<Economy> monthly = trade.view().monthlyReporters();
        return monthly.isEmpty()
                ? new Today(knowledge.asOf(), trade.latest(), null, List.of())
                : new Today(
                        knowledge.asOf(),
                        trade.latest(),
                        monthly.getFirst(),
                        trade.view().partners(monthly.getFirst()));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    List<Proven> check(Block block, Told told) {
        return Mender.mended(block, found(block, told), edited -> found(edited, told));
    }

    private List<Proven> found(Block block, Told told) {
        List<String> cited = cited(block.outline());
        Optional<LocalDate> own = fetched(block);
        List<Proven> proven = new ArrayList<>();
        List<Read> reads = conversation.read(statements(block), cited, told.week());
        for (Read read : reads) {
            Statement s = read.statement();
            Finding finding = quoted(s, newer(told, own, placed(read)));
            if (!isCovered(s, proven)) {
                proven.add(new Proven(s, finding, later == null ? null : later.of(s, finding, cited, told.week())));
            }
            // Where nobody can say which order is meant, nobody stands in a wrong place of it; nor in one that holds.
            boolean settled = s.claim() instanceof Claim.Order && read.finding().verdict() != Verdict.CONTRADICTED;
            if (!settled) {
                items(s, reads, told, own, proven);
            }
        }
        return proven;
    }

    private List<Statement> statements(Block block) {
        return indicators.read(block, extractor.statements(block));
    }

    /** What is not plainly right shows how it was read. */
    private static Finding placed(Read read) {
        Finding f = read.finding();
        return f.verdict() == Verdict.VERIFIED ? f : f.placed(read.statement().frame());
    }

    /** Whether the same was said of these words by one before: statements come in the order of the text, or nearly so. */
    private static boolean isCovered(Statement s, List<Proven> proven) {
        int from = Math.max(0, proven.size() - NEAR);
        for (int i = proven.size() - 1; i >= from; i--) {
            if (proven.get(i).covers(s)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who rests on data fetched later than ours may be right: another value is told, and left to a person. Official months
     * are revised by a few percent and no more, so that what is far off stays wrong, whenever it was fetched.
     */
    private Finding newer(Told told, Optional<LocalDate> own, Finding f) {
        boolean accused = f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE;
        if (!accused) {
            return f;
        }
        for (SourceRow row : f.sources()) {
            Provider provider = Publisher.of(row.path()).orElse(null);
            LocalDate ours = provider == null
                    ? null
                    : knowledge.documents().newest(provider).orElse(null);
            LocalDate fetched = provider == null
                    ? null
                    : own.orElse(told.fetched().byProvider().get(provider));
            boolean later = ours != null && fetched != null && fetched.isAfter(ours);
            if (later && !(provider == Provider.CENSUS && isFar(f))) {
                return f.asNewer("文中資料擷取於 " + fetched + "，晚於資料庫最新的 " + ours + "，不判為錯誤；資料庫中，");
            }
        }
        return f;
    }

    private static boolean isFar(Finding f) {
        return f.miss() != null && f.miss().part().compareTo(LARGEST_REVISION) > 0;
    }

    /** The day on which the block says that its own data were fetched. */
    private Optional<LocalDate> fetched(Block block) {
        StringBuilder words = new StringBuilder();
        Runs.of(block).forEach(r -> words.append(r.text()).append('\n'));
        List<Citation> notes = new ArrayList<>(block.outline().own());
        notes.addAll(block.outline().near());
        notes.forEach(c -> words.append(c.text()).append('\n'));
        return FetchDays.in(words.toString(), knowledge.asOf());
    }

    /** What stands in quotation marks is not the text's own saying. */
    private static Finding quoted(Statement s, Finding f) {
        boolean accused = f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE;
        return s.quoted() && accused ? f.asQuoted() : f;
    }

    /** The partners of an order that stand in the wrong place, each where it is named. */
    private void items(Statement s, List<Read> reads, Told told, Optional<LocalDate> own, List<Proven> proven) {
        boolean borne = s.claim() instanceof Claim.Sequence c
                && OwnOrders.isBorneOut(
                        s, c, reads.stream().map(Read::statement).toList());
        List<Claim.Item> items = borne ? List.of() : provers.items(s);
        for (int i = 0; i < items.size(); i++) {
            Claim.Item item = items.get(i);
            Finding wrong = provers.item(s, i);
            boolean valued = reads.stream().anyMatch(r -> isValueOf(r, s, item));
            if (wrong != null && !(s.claim() instanceof Claim.Sequence && valued)) {
                proven.add(new Proven(
                        new Statement(
                                FigureKind.RANK,
                                s.run(),
                                item.start(),
                                item.end(),
                                s.frame(),
                                s.claim(),
                                s.acts(),
                                List.of(),
                                s.quoted(),
                                s.mentions()),
                        newer(told, own, wrong),
                        null));
            }
        }
    }

    /** 日本（649.5 億）: the value right behind an item is told to be wrong, which says as much. */
    private static boolean isValueOf(Read read, Statement s, Claim.Item item) {
        Statement value = read.statement();
        return read.finding().verdict() == Verdict.CONTRADICTED
                && value.run().equals(s.run())
                && value.start() >= item.end()
                && value.start() <= item.end() + BESIDE;
    }

    private static List<String> cited(@Nullable Outline outline) {
        if (outline == null) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        for (Citation c : outline.own()) {
            files.addAll(c.files());
        }
        for (Citation c : outline.near()) {
            files.addAll(c.files());
        }
        if (files.isEmpty()) {
            outline.section().forEach(c -> files.addAll(c.files()));
        }
        return files.stream().distinct().limit(30).toList();
    }
}
