package org.tradebrief.source.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Layer;
import org.tradebrief.trade.Direction;

/** Which form the extracts in a folder have. */
final class Forms {
    private Forms() {}

    static Optional<Form> of(Layer layer, String folder) {
        @Nullable
        Form form = switch (layer) {
            case BILATERAL -> bilateral(folder);
            case CENSUS -> census(folder);
            case MACRO -> MacroForm::take;
            case OPEN_TRADE_STATS -> Forms::takeNoValues;
            case POLICY -> sheet -> {};
            case OTHER, API, REGISTER -> null;
        };
        return Optional.ofNullable(form);
    }

    private static @Nullable Form bilateral(String folder) {
        return switch (folder) {
            case "export_flow" -> PartnerForms.flows(Direction.EXPORT);
            case "import_flow" -> PartnerForms.flows(Direction.IMPORT);
            case "commodity_structure" -> PartnerForms::takeShares;
            case "trade_balance" -> PartnerForms::takeBalances;
            case "market_concentration" -> PartnerForms::takeConcentration;
            default -> null;
        };
    }

    private static @Nullable Form census(String folder) {
        return switch (folder) {
            case "monthly_export" -> CensusForms.months(Direction.EXPORT);
            case "monthly_import" -> CensusForms.months(Direction.IMPORT);
            case "trade_balance" -> CensusForms::takeBalances;
            case "country_detail" -> CensusForms::takeYears;
            default -> null;
        };
    }

    /** In a folder that is not known a table may have any form, and a value that is guessed at is worse than none. */
    static void takeText(Sheet sheet) {
        int rows = sheet.tables().stream().mapToInt(t -> t.rows().size()).sum();
        sheet.findings()
                .add(
                        0,
                        "SRC-NEW-FOLDER",
                        "不認得資料夾「" + Sheet.shown(sheet.folder()) + "」，只保留文件，可搜尋與引用；表格 " + rows
                                + " 列的數值未採用。若屬於既有的資料層，移到那裡再匯入。");
    }

    /**
     * The layer never held a usable number: it writes N/A, a dash, or a balance of zero without either leg, and vouches for
     * it. The document is kept, its values are not taken.
     */
    private static void takeNoValues(Sheet sheet) {
        int rows = sheet.tables().stream().mapToInt(t -> t.rows().size()).sum();
        sheet.findings()
                .add(
                        sheet.tables().isEmpty() ? 0 : sheet.tables().getFirst().line(),
                        "SRC-NO-VALUES",
                        "開放貿易統計的 " + rows + " 列沒有可用數值，只保留文件；貿易額改用 UN Comtrade。");
    }
}
