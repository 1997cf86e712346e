package org.tradebrief.check.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Later;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.trade.ListedRecords;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.UsdUnit;

/** What data that came after the brief's day add to a verdict. */
class LaterVintageTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 17);

    private final ListedRecords records = new ListedRecords();
    private final Map<DocumentId, Document> documents = new HashMap<>();

    @BeforeEach
    void elevenMonthsOfTwoYearsAreKnownInFebruary() {
        for (int m = 1; m <= 11; m++) {
            row("2024-%02d".formatted(m), "100.0", "300.0", SUNDAY);
            row("2025-%02d".formatted(m), "100.0", "400.0", SUNDAY);
        }
        row("2024-12", "100.0", "300.0", SUNDAY);
    }

    private void row(String period, String out, String in, LocalDate vintage) {
        DocumentId id = new DocumentId("%064x".formatted(vintage.toEpochDay()));
        documents.computeIfAbsent(
                id,
                k -> new Document(
                        k,
                        Layer.CENSUS,
                        "us_trade_census/" + vintage + ".md",
                        "美國對台灣貿易",
                        "",
                        "",
                        null,
                        null,
                        null,
                        vintage,
                        Confidence.HIGH,
                        ""));
        BigDecimal exports = UsdUnit.MILLION.toUsd(new BigDecimal(out));
        BigDecimal imports = UsdUnit.MILLION.toUsd(new BigDecimal(in));
        records.add(new Reported.Balance(
                Rows.economy("USA"),
                Rows.economy("TWN"),
                Period.parse(period),
                exports,
                imports,
                exports.subtract(imports),
                BigDecimal.valueOf(50_000),
                Provider.CENSUS,
                vintage,
                new SourceRow(id, "us_trade_census/" + vintage + ".md", 14)));
    }

    private Figure amount(String sentence) {
        Register none = new Register() {
            @Override
            public List<Measure> measures(LocalDate day) {
                return List.of();
            }

            @Override
            public List<ListedEntity> entities(LocalDate day) {
                return List.of();
            }

            @Override
            public List<Dossier> dossiers(LocalDate day) {
                return List.of();
            }
        };
        return new FigureChecker(new KnowledgeSource(records, none, new Held(), Rows.ECONOMIES), null)
                .check("x.md", sentence, SUNDAY).figures().stream()
                        .filter(f -> f.kind() == FigureKind.AMOUNT)
                        .findFirst()
                        .orElseThrow();
    }

    private final class Held implements Library {
        @Override
        public Optional<Document> find(DocumentId id) {
            return Optional.ofNullable(documents.get(id));
        }

        @Override
        public String text(DocumentId id) {
            return "";
        }

        @Override
        public List<Document> asOf(LocalDate day) {
            return documents.values().stream()
                    .filter(d -> !d.vintage().isAfter(day))
                    .toList();
        }

        @Override
        public List<Document> vintages(String path) {
            return List.of();
        }

        @Override
        public long count() {
            return documents.size();
        }
    }

    @Test
    void aRevisedValueIsToldWithItsDayAndTheVerdictStands() {
        row("2025-11", "100.0", "450.0", JUNE);

        Figure figure = amount("2025 年 11 月美國對台灣逆差 3.0 億美元。");

        assertEquals(Verdict.VERIFIED, figure.verdict());
        assertEquals(new Later("3.0 億美元", "3.5 億美元", JUNE, Verdict.CONTRADICTED), figure.later());
    }

    @Test
    void aFigureThatOnlyLaterDataBearOutStaysContradicted() {
        row("2025-11", "100.0", "450.0", JUNE);

        Figure figure = amount("2025 年 11 月美國對台灣逆差 3.5 億美元。");

        assertEquals(Verdict.CONTRADICTED, figure.verdict());
        assertEquals(Verdict.VERIFIED, Objects.requireNonNull(figure.later()).verdict());
    }

    @Test
    void nothingIsToldWhileNothingElseIsKnown() {
        assertNull(amount("2025 年 11 月美國對台灣逆差 3.0 億美元。").later());
    }

    @Test
    void nothingIsToldOfAValueThatCameAgainUnchanged() {
        row("2025-11", "100.0", "400.0", JUNE);

        assertNull(amount("2025 年 11 月美國對台灣逆差 3.0 億美元。").later());
    }

    @Test
    void aMonthThatCameLaterIsNoRevisionOfTheYearSoFar() {
        row("2025-12", "100.0", "400.0", JUNE);

        Figure figure = amount("2025 年美國對台灣逆差 33.0 億美元。");

        assertEquals("2025-01..2025-11", figure.period());
        assertNull(figure.later());
    }
}
