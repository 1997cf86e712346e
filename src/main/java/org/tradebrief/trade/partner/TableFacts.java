package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Reported;

/** A partner table and its concentration as facts. Keys: {@code rank/export/TWN/USA/2023-2024/comtrade} and the like. */
public final class TableFacts {
    private TableFacts() {}

    /** Value, share and rank of one row. */
    public static List<Fact> of(PartnerTable table, PartnerRow row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(value(row));
        share(table, row).ifPresent(facts::add);
        rank(table, row).ifPresent(facts::add);
        return facts;
    }

    public static Fact value(PartnerRow row) {
        return Flows.amount(row.flow()).fact();
    }

    public static Optional<Fact> share(PartnerTable table, PartnerRow row) {
        return row.share().map(s -> fact(table, "share", row, "占比", s.percent(), "%", s.steps(), s.sources()));
    }

    public static Optional<Fact> rank(PartnerTable table, PartnerRow row) {
        return row.rank().isEmpty()
                ? Optional.empty()
                : Optional.of(fact(
                        table,
                        "rank",
                        row,
                        "名次",
                        BigDecimal.valueOf(row.rank().getAsInt()),
                        "名",
                        List.of("依金額由大到小，殘差與再進口不排名"),
                        List.of(row.flow().source())));
    }

    private static Fact fact(
            PartnerTable table,
            String what,
            PartnerRow row,
            String label,
            BigDecimal value,
            String unit,
            List<String> steps,
            List<SourceRow> sources) {
        TableId id = table.id();
        String key = what + "/"
                + id.key().replaceFirst("/" + id.period(), "/" + row.partner().iso3() + "/" + id.period());
        String towards = (id.direction() == org.tradebrief.trade.Direction.EXPORT ? "對" : "自")
                + row.partner().nameZhTw()
                + id.direction().chinese();
        return new Fact(
                key,
                id.reporter().nameZhTw() + towards + label + "，" + id.period().chinese(),
                value,
                "",
                unit,
                steps,
                table.vintage(),
                sources);
    }

    /** The three largest partners' share, how many partners, what part of the total is listed, the total itself. */
    public static List<Fact> of(PartnerTable table) {
        List<Fact> facts = new ArrayList<>();
        List<SourceRow> firstThree =
                table.rows().stream().limit(3).map(r -> r.flow().source()).toList();
        table.topThreeShare()
                .ifPresent(s -> facts.add(whole(
                        table,
                        "top3",
                        "前三大占比",
                        s,
                        "%",
                        List.of(),
                        table.reported()
                                .map(Reported.Concentration::top3Source)
                                .map(List::of)
                                .orElse(firstThree))));
        table.reported()
                .filter(r -> r.partners() > 0)
                .ifPresent(r -> facts.add(whole(
                        table,
                        "partners",
                        "夥伴數",
                        BigDecimal.valueOf(r.partners()),
                        "個",
                        List.of(),
                        List.of(r.partnersSource()))));
        table.total().filter(t -> t.basis() != Share.Basis.LISTED).ifPresent(t -> {
            String name = t.basis() == Share.Basis.IMPLIED ? "推算總額" : "總額";
            facts.add(whole(table, "total", name, t.usd(), "USD", t.steps(), t.sources()));
            table.listedShare()
                    .ifPresent(s -> facts.add(whole(
                            table,
                            "covered",
                            "前 " + table.rows().size() + " 大涵蓋率",
                            s,
                            "%",
                            List.of("所列 " + table.rows().size() + " 個夥伴合計 ÷ " + name + " = " + Digits.percent(s, 2)),
                            table.sources())));
        });
        return facts;
    }

    /** Concentration, level, effective number of partners, distance to the next threshold. */
    public static List<Fact> of(Concentration c) {
        PartnerTable table = c.table();
        BigDecimal distance = c.distance(Thresholds.CLASSIC);
        BigDecimal next = Thresholds.CLASSIC.next(c.hhi());
        return List.of(
                whole(table, "hhi", "HHI", c.hhi(), "點", c.steps(), c.sources()),
                new Fact(
                        "hhi-level/" + table.id().key(),
                        label(table, "集中度等級"),
                        null,
                        c.level(Thresholds.CLASSIC).chinese(),
                        "",
                        List.of("門檻 1,500／2,500"),
                        table.vintage(),
                        c.sources()),
                whole(
                        table,
                        "hhi-effective",
                        "有效夥伴數",
                        c.effectivePartners(),
                        "個",
                        List.of("10,000 ÷ " + Digits.grouped(c.hhi(), 2) + " = "
                                + Digits.grouped(c.effectivePartners(), 2)),
                        c.sources()),
                whole(
                        table,
                        "hhi-distance",
                        "HHI 距門檻",
                        distance,
                        "點",
                        List.of(Digits.grouped(next, 0) + " − " + Digits.grouped(c.hhi(), 2) + " = "
                                + Digits.grouped(distance, 2)),
                        c.sources()));
    }

    public static Fact of(Scenario s) {
        PartnerTable table = s.base().table();
        return whole(
                table,
                "hhi-merged/" + s.one().iso3() + "+" + s.other().iso3(),
                "HHI，情境試算：" + s.one().nameZhTw() + "與" + s.other().nameZhTw() + "併為一個市場",
                s.hhi(),
                "點",
                s.steps(),
                s.sources());
    }

    private static Fact whole(
            PartnerTable table,
            String what,
            String name,
            @Nullable BigDecimal value,
            String unit,
            List<String> steps,
            List<SourceRow> sources) {
        LocalDate vintage = table.vintage();
        return new Fact(what + "/" + table.id().key(), label(table, name), value, "", unit, steps, vintage, sources);
    }

    private static String label(PartnerTable table, String name) {
        TableId id = table.id();
        return id.reporter().nameZhTw() + id.direction().chinese() + name + "，"
                + id.period().chinese();
    }
}
