package org.tradebrief.source.comtrade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.parse.Answers;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.LeftOut;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/** The whole of one answer: its count, its rows and its error, in whatever order they come. */
final class Envelope {
    private static final int NOT_SAID = -1;

    private final Harvest harvest;
    private final ComtradeRow row;
    private int rows;
    private int count = NOT_SAID;
    private boolean sawData;
    private String error = "";

    Envelope(Economies economies, Harvest harvest) {
        this.harvest = harvest;
        this.row = new ComtradeRow(economies);
    }

    /** The row to fill before {@link #takeRow}. */
    ComtradeRow row() {
        return row;
    }

    /** How many rows the answer says it holds. */
    void count(int said) {
        count = said;
    }

    void error(String words) {
        error = words;
    }

    void sawData() {
        sawData = true;
    }

    /** Something stands where a row should. */
    void takeNoRow() {
        rows++;
        harvest.findings().add(rows, "SRC-RAGGED", "第 " + rows + " 筆不是一列資料，已略過。");
    }

    void takeRow() {
        rows++;
        Optional<LeftOut> leftOut = row.leftOut();
        if (leftOut.isPresent()) {
            harvest.findings().leftOut(leftOut.get(), rows);
            return;
        }
        Optional<Economy> reporter = row.reporter();
        Optional<Economy> partner = row.partner();
        Optional<Period> period = row.period();
        if (reporter.isEmpty() || partner.isEmpty()) {
            harvest.findings().add(rows, "SRC-ECONOMY", "代碼不明（" + row.codes() + "），已略過此筆。");
        } else if (partner.get().kind() == Economy.Kind.GROUP) {
            harvest.findings().leftOut(LeftOut.GROUP, rows);
        } else if (period.isEmpty()) {
            harvest.findings().add(rows, "SRC-PERIOD", "期間無法辨識，已略過此筆。");
        } else {
            takeValue(reporter.get(), partner.get(), period.get());
        }
    }

    private void takeValue(Economy reporter, Economy partner, Period period) {
        switch (row.value()) {
            case Cell.Missing missing -> harvest.findings().leftOut(LeftOut.MISSING, rows);
            case Cell.Bad bad -> harvest.findings().add(rows, "SRC-NUMBER", "「" + bad.text() + "」不是數字，未採用。向來源查證。");
            case Cell.Value value ->
                harvest.add(row.toFlow(
                        reporter,
                        partner,
                        period,
                        value.number(),
                        value.halfOfLastDigit(),
                        harvest.document().vintage(),
                        harvest.row(rows)));
        }
    }

    /** The answer as a whole: an error of the service is no document, a cut answer is one without values. */
    Outcome outcome(Set<Integer> limits, Set<Integer> possibleLimits) throws Unfit {
        if (!error.isBlank()) {
            throw new Unfit(0, "SRC-ANSWER-ERROR", "UN Comtrade 回覆錯誤：" + shown(error) + "。稍後重新下載。");
        }
        if (!sawData) {
            throw notComtrade(0);
        }
        String title = Answers.title(Provider.COMTRADE, harvest.flows());
        int said = count == NOT_SAID ? rows : count;
        if (limits.contains(said) || limits.contains(rows)) {
            List<Reported.Cut> cuts = cuts();
            harvest.discard();
            cuts.forEach(harvest::add);
            harvest.findings().add(0, "SRC-CUT", "回應正好 " + said + " 筆，等於單次上限，必有遺漏，數值全部不採用。以 cmdCode=TOTAL 縮小查詢後重新下載。");
        } else if (said != rows) {
            harvest.discard();
            harvest.findings().add(0, "SRC-COUNT", "回應自稱 " + said + " 筆，實際 " + rows + " 筆，內容不完整，數值全部不採用。重新下載。");
        } else if (possibleLimits.contains(rows)) {
            harvest.findings().add(0, "SRC-MAYBE-CUT", "回應正好 " + rows + " 筆，可能等於金鑰的單次上限。確認是否完整。");
        } else if (rows == 0) {
            harvest.findings().add(0, "SRC-NO-ROWS", "回應沒有任何資料列；這表示尚無資料，不表示貿易額為零。");
        }
        return harvest.read(title);
    }

    /** What the answer was about: it is known to be cut, and so what stands in the workspace is known to be older. */
    private List<Reported.Cut> cuts() {
        return harvest.flows().stream()
                .map(f -> new Reported.Cut(
                        f.reporter(),
                        f.direction(),
                        f.period(),
                        rows,
                        Provider.COMTRADE,
                        harvest.document().vintage(),
                        harvest.row(rows)))
                .distinct()
                .toList();
    }

    static Unfit notComtrade(int line) {
        return new Unfit(line, "SRC-FORM", "不是 UN Comtrade 回應的格式。確認檔案來源。");
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
