package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.view.MirrorAnswer;

/** Mirror statistics in words and digits: gap, ratio, and what explains them. */
final class MirrorText {
    private final Phrases words;
    private final LineText text;
    private final UsdUnit unit;

    MirrorText(Phrases words, LineText text, UsdUnit unit) {
        this.words = words;
        this.text = text;
        this.unit = unit;
    }

    private boolean isChinese() {
        return words.language().getValue() == Language.ZH_TW;
    }

    /** The unit of all money, where it stands once. */
    String unit() {
        return text.unit(unit);
    }

    /** The columns, in their order, where the unit stands beside. */
    List<String> shortHeads() {
        return List.of(
                words.get("mirror.partner"),
                words.get("mirror.exports"),
                words.get("mirror.imports"),
                words.get("mirror.gap"),
                words.get("mirror.gap-percent"),
                words.get("mirror.ratio"),
                words.get("mirror.why"));
    }

    /** The columns where they travel alone. */
    List<String> heads() {
        return List.of(
                words.get("mirror.partner"),
                words.get("column.with-unit", words.get("mirror.exports"), text.unit(unit)),
                words.get("column.with-unit", words.get("mirror.imports"), text.unit(unit)),
                words.get("column.with-unit", words.get("mirror.gap"), text.unit(unit)),
                words.get("mirror.gap-percent"),
                words.get("mirror.ratio"),
                words.get("mirror.why"));
    }

    List<String> cells(MirrorLine line) {
        Optional<Mirror> mirror = line.mirror();
        return List.of(
                text.economy(line.partner()),
                money(line.exports()),
                money(line.imports()),
                mirror.map(m -> signed(unit.of(m.gap()), 1)).orElse("—"),
                mirror.map(m -> signed(m.gapPercent(), 1)).orElse("—"),
                mirror.map(m -> Digits.grouped(m.ratio(), 2)).orElse("—"),
                mirror.map(m -> words.get("mirror.short." + m.explained().name()))
                        .orElse(words.get("mirror.short.LACKING")));
    }

    private String money(Optional<BigDecimal> usd) {
        return usd.map(u -> LineText.money(u, unit)).orElse("—");
    }

    private static String signed(BigDecimal number, int decimals) {
        return Digits.signed(number, decimals);
    }

    /** What a reader must know before drawing conclusions, or why there is no mirror; a sentence each. */
    List<String> notes(MirrorLine line) {
        return switch (line.answer()) {
            case MirrorAnswer.Both(Mirror m) -> isChinese() ? m.notes() : notes(m);
            case MirrorAnswer.Lacking lacking ->
                lacking.reasons().stream().map(words::told).toList();
        };
    }

    private List<String> notes(Mirror m) {
        List<String> notes = new ArrayList<>(
                List.of(words.get("mirror.explained." + m.explained().name())));
        notes.add(words.get(m.imports().provider() == Provider.CENSUS ? "mirror.customs" : "mirror.fob-cif"));
        if (m.exports().provider() != m.imports().provider()) {
            notes.add(words.get(
                    "mirror.providers",
                    m.exports().provider().title(),
                    m.imports().provider().title()));
        }
        boolean taiwan =
                m.exporter().iso3().equals("TWN") || m.importer().iso3().equals("TWN");
        boolean comtrade =
                m.exports().provider() == Provider.COMTRADE || m.imports().provider() == Provider.COMTRADE;
        if (taiwan && comtrade) {
            notes.add(words.get("mirror.490"));
        }
        return notes;
    }

    /** With the line that says what is set against what. */
    TextTable table(List<MirrorLine> lines, String source) {
        return new TextTable(
                heads(), Set.of(1, 2, 3, 4, 5), lines.stream().map(this::cells).toList(), source);
    }
}
