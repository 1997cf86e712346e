package org.tradebrief.source.worldbank;

import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.SourceReader;
import org.tradebrief.source.parse.Answers;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Provider;

/** Reads the answers of the World Bank's interface, version 2: an array of a page's head and its rows. */
public final class WorldBankReader implements SourceReader {
    private final Economies economies;

    public WorldBankReader(Economies economies) {
        this.economies = economies;
    }

    @Override
    public boolean claims(RawFile file) {
        if (!JsonInput.isNamedSo(file)) {
            return false;
        }
        String head = JsonInput.head(file);
        return head.startsWith("[{\"page\"") || head.startsWith("[{\"message\"");
    }

    @Override
    public Outcome read(RawFile file) {
        try {
            PageHead head = new PageHead();
            JsonInput.read(file, head::read);
            Harvest harvest = new Harvest(Answers.document(file, Provider.WORLD_BANK, "worldbank", head.lastUpdated()));
            WorldBankRows rows = new WorldBankRows(economies, harvest);
            JsonInput.read(file, rows::read);
            if (head.pages() > 1) {
                harvest.findings().add(0, "SRC-PAGE", "這是第 " + head.page() + " 頁，共 " + head.pages() + " 頁。確認其餘各頁也已匯入。");
            }
            return harvest.read(rows.title());
        } catch (Unfit e) {
            return e.skipped(file);
        }
    }
}
