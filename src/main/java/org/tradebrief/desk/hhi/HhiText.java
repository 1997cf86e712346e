package org.tradebrief.desk.hhi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.Concentration;
import org.tradebrief.trade.partner.Contribution;
import org.tradebrief.trade.partner.PartnerTable;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;

/** Concentrations in words and digits, the same on the screen, in the clipboard, in a file and in a brief. */
final class HhiText {
    static final String NONE = "—";

    private final Phrases words;

    HhiText(Phrases words) {
        this.words = words;
    }

    private boolean chinese() {
        return words.language().getValue() == Language.ZH_TW;
    }

    String economy(Economy economy) {
        return chinese() ? economy.nameZhTw() : economy.nameEn();
    }

    String economyHead() {
        return words.get(HhiColumn.ECONOMY.key());
    }

    String period(Period period) {
        if (period.isWholeYears() && !period.isYear()) {
            return words.get(
                    "period.sum",
                    Integer.toString(period.from().getYear()),
                    Integer.toString(period.to().getYear()),
                    period.months() / 12);
        }
        return period.isMonth() || period.isYear() ? period.toString() : words.told(period.chinese());
    }

    static String hhi(ConcentrationState state) {
        return Digits.grouped(state.concentration().hhi(), 2);
    }

    String level(ConcentrationState state, Thresholds thresholds) {
        return state.stopped().isPresent()
                ? NONE
                : words.get("level."
                        + state.concentration().level(thresholds).name().toLowerCase(Locale.ROOT));
    }

    String bounds(ConcentrationState state) {
        return state.concentration()
                .bounds()
                .map(b -> words.get("bounds", Digits.grouped(b.lower(), 2), Digits.grouped(b.upper(), 2)))
                .orElse(NONE);
    }

    static String topThree(ConcentrationState state) {
        return usable(state)
                .flatMap(c -> c.table().topThreeShare())
                .map(s -> Digits.grouped(s, 2))
                .orElse(NONE);
    }

    static String effective(ConcentrationState state) {
        return usable(state).map(c -> Digits.grouped(c.effectivePartners(), 2)).orElse(NONE);
    }

    private static Optional<Concentration> usable(ConcentrationState state) {
        return Optional.of(state.concentration()).filter(c -> state.stopped().isEmpty());
    }

    /** What part of all trade the listed partners hold; of a stopped value, why. */
    String coverage(ConcentrationState state) {
        PartnerTable table = state.concentration().table();
        return state.stopped()
                .map(this::gateTitle)
                .or(() -> table.listedShare()
                        .map(s -> words.get("coverage.listed", table.rows().size(), Digits.grouped(s, 1))))
                .orElseGet(() -> words.get("coverage.index"));
    }

    String gateTitle(GateResult gate) {
        return words.get("gate." + gate.code().name());
    }

    /** Why a value is stopped, with what is known instead. */
    String stopped(ConcentrationState state, Optional<ConcentrationState> instead) {
        GateResult gate = state.stopped().orElseThrow();
        String why = words.told(gate.sentence());
        String told = words.get("stopped", economy(HhiBook.id(state).reporter()), why);
        return instead.map(i ->
                        told + words.get("stopped.instead", period(HhiBook.id(i).period()), hhi(i)))
                .orElse(told);
    }

    static String document(ConcentrationState state) {
        String path = state.concentration().sources().getFirst().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String source(HhiSheet sheet) {
        String provider = sheet.states().stream()
                .map(s -> HhiBook.id(s).provider().title())
                .findFirst()
                .orElse("");
        return words.get(
                "source", provider, sheet.vintage().map(Object::toString).orElse(NONE));
    }

    /** The table of values, with the line that says where they come from. */
    TextTable values(HhiSheet sheet) {
        List<String> heads = new ArrayList<>();
        for (HhiColumn column : HhiColumn.values()) {
            heads.add(words.get(column.key()));
        }
        List<List<String>> rows = sheet.states().stream()
                .map(s -> java.util.Arrays.stream(HhiColumn.values())
                        .map(c -> c.text(s, sheet.thresholds(), this))
                        .toList())
                .toList();
        return new TextTable(
                heads, HhiColumn.figures(), rows, title(sheet.direction()) + words.get("comma") + source(sheet));
    }

    String title(Direction direction) {
        return words.get("bars." + direction.name().toLowerCase(Locale.ROOT));
    }

    /** What a value is made of. */
    TextTable parts(ConcentrationState state, List<Contribution> parts) {
        List<List<String>> rows = new ArrayList<>();
        for (Contribution part : parts) {
            rows.add(List.of(partner(part), share(part), squared(part), ofHhi(part)));
        }
        String source = economy(HhiBook.id(state).reporter())
                + words.get("comma")
                + period(HhiBook.id(state).period())
                + words.get("comma")
                + state.concentration().sources().getFirst().path();
        return new TextTable(
                List.of(
                        words.get("part.partner"),
                        words.get("part.share"),
                        words.get("part.squared"),
                        words.get("part.of")),
                Set.of(1, 2, 3),
                rows,
                source);
    }

    String partner(Contribution part) {
        return part.partner().map(this::economy).orElseGet(() -> words.get("part.others", part.partners()));
    }

    static String share(Contribution part) {
        return part.partner().isEmpty()
                ? NONE
                : part.share().map(s -> Digits.grouped(s, 2)).orElse(NONE);
    }

    static String squared(Contribution part) {
        return Digits.grouped(part.squared(), 2);
    }

    static String ofHhi(Contribution part) {
        return Digits.grouped(part.ofHhi(), 1);
    }

    static String signed(BigDecimal points) {
        return Digits.signed(points, 2);
    }
}
