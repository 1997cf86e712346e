package org.tradebrief.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.sheet.TablePublisher;

/** Makes a workbook of a table. */
public final class Sheets {
    /** Room for heads and notes. */
    private static final int REST = 16;

    private Sheets() {}

    /** How many rows a workbook takes. */
    public static int mostRows() {
        return TablePublisher.MOST_ROWS - REST;
    }

    /**
     * Writes a table as XLSX; nothing in it becomes a formula.
     *
     * @param figures the columns that hold numbers
     * @param count how many rows there are
     * @param notes below the table: where the values come from
     * @throws Refusal if a sheet does not hold that many rows
     */
    public static void xlsx(
            OutputStream out,
            String name,
            List<String> heads,
            Set<Integer> figures,
            int count,
            Iterable<List<String>> rows,
            List<String> notes)
            throws IOException {
        if (count > mostRows()) {
            throw new Refusal("EXP-ROWS", "一張工作表放不下 " + count + " 列，上限是 " + mostRows() + " 列。", "先篩選，或匯出 CSV。");
        }
        new TablePublisher().publish(new TablePublisher.Table(name, heads, figures, rows, notes), out);
    }
}
