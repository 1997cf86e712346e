package org.tradebrief.brief.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Brief;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.Section;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.brief.markdown.MarkdownReader;
import org.tradebrief.brief.markdown.MarkdownWriter;
import org.tradebrief.brief.markets.Markets;
import org.tradebrief.brief.regimes.Regimes;
import org.tradebrief.brief.template.Ledger;
import org.tradebrief.brief.template.TemplateEngine;
import org.tradebrief.brief.template.TemplateSource;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.view.TradeView;

/**
 * Composes the brief of a week from what was known on a day. The same documents, templates, week and day make the same
 * text to the byte. What is missing is said; nothing is made up for it.
 */
public final class Composer {
    private final Knowledge knowledge;
    private final TemplateEngine engine;
    private final List<String> queries;

    /** @param templates a workspace's own before the program's */
    public Composer(Knowledge knowledge, TemplateSource templates) {
        this.knowledge = knowledge;
        this.engine = new TemplateEngine(templates);
        this.queries = templates
                .find("queries.txt")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(q -> !q.isEmpty() && !q.startsWith("#"))
                .toList();
    }

    /** The last day of the week, or today where the week is not over. */
    public static LocalDate defaultAsOf(IsoWeek week, LocalDate today) {
        return week.sunday().isBefore(today) ? week.sunday() : today;
    }

    public Composition compose(IsoWeek week, LocalDate asOf) {
        return compose(week, asOf, line -> true);
    }

    /**
     * @param proven whether a line of the composed text holds when it is checked; only such lines count as verified in the
     *     automation ratio. It changes nothing but that ratio
     */
    public Composition compose(IsoWeek week, LocalDate asOf, Predicate<String> proven) {
        Ledger ledger = new Ledger();
        Map<String, Object> model = model(week, asOf);
        Map<SectionKind, String> marked = new EnumMap<>(SectionKind.class);
        Map<SectionKind, List<Flag>> flags = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            if (kind == SectionKind.SOURCES) {
                model.put("c", SourceList.of(ledger.citations(), asOf));
            }
            marked.put(kind, engine.render(kind.key() + ".ftl", model, ledger));
            flags.put(kind, ledger.takeFlags());
        }
        Automation automation = Automation.of(body(marked), proven, asOf);
        model.put(
                "f",
                Frame.of(
                        week, asOf, flags.values().stream().mapToInt(List::size).sum()));
        put(model, "a", automation);
        String head = engine.render("head.ftl", model, ledger);
        return composition(week, asOf, head, marked, flags, ledger, automation);
    }

    private Map<String, Object> model(IsoWeek week, LocalDate asOf) {
        Map<String, Object> model = new HashMap<>();
        model.put("f", Frame.of(week, asOf, 0));
        TradeView view = new TradeView(knowledge.trade(), knowledge.economies(), asOf);
        Markets markets = Markets.of(view, knowledge.trade().balances(asOf), asOf);
        model.put("m", markets);
        put(model, "u", markets.monthly());
        model.put("r", Regimes.of(knowledge.register(), knowledge.library(), knowledge.economies(), week, asOf));
        put(model, "s", Appendix.of(knowledge, queries, week, asOf));
        return model;
    }

    private static void put(Map<String, Object> model, String name, @Nullable Object value) {
        if (value != null) {
            model.put(name, value);
        }
    }

    private static List<String> body(Map<SectionKind, String> marked) {
        List<String> body = new ArrayList<>();
        marked.forEach((kind, text) -> {
            if (kind.compareTo(SectionKind.LIMITS) <= 0) {
                body.add(text);
            }
        });
        return body;
    }

    private static Composition composition(
            IsoWeek week,
            LocalDate asOf,
            String head,
            Map<SectionKind, String> marked,
            Map<SectionKind, List<Flag>> flags,
            Ledger ledger,
            @Nullable Automation automation) {
        List<Section> sections = new ArrayList<>();
        marked.forEach((kind, text) ->
                sections.add(new Section(kind, blocks(text, ledger), flags.getOrDefault(kind, List.of()))));
        Map<String, Fact> facts = new LinkedHashMap<>();
        ledger.facts().forEach(f -> facts.put(f.key(), f));
        BigDecimal ratio = automation == null ? BigDecimal.ZERO : automation.value();
        Brief brief = new Brief(week, asOf, title(week), blocks(head, ledger), sections, facts, ratio);
        MarkdownWriter.Written written = MarkdownWriter.write(brief);
        return new Composition(brief, new Draft(week, asOf, written.text(), written.index(), facts, ratio));
    }

    private static List<Block> blocks(String marked, Ledger ledger) {
        return MarkdownReader.marked(marked, ledger.facts(), ledger.citations());
    }

    private static String title(IsoWeek week) {
        return String.format("貿易動態簡報　%d 年第 %02d 週", week.year(), week.week());
    }
}
