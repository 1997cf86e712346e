package org.tradebrief.source.census;

import java.util.Optional;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.SourceReader;
import org.tradebrief.source.parse.Answers;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Provider;

/**
 * Reads the answers of the Census Bureau's international trade interface: an array of arrays of texts, the first one the
 * header, values in whole US dollars, not seasonally adjusted, exports FAS and imports at customs value.
 */
public final class CensusReader implements SourceReader {
    private final Economies economies;

    public CensusReader(Economies economies) {
        this.economies = economies;
    }

    @Override
    public boolean claims(RawFile file) {
        if (!JsonInput.isNamedSo(file)) {
            return false;
        }
        String head = JsonInput.head(file);
        return head.startsWith("[[") && head.contains("\"CTY_CODE\"");
    }

    @Override
    public Outcome read(RawFile file) {
        Harvest harvest = new Harvest(Answers.document(file, Provider.CENSUS, "census", Optional.empty()));
        CensusRows rows = new CensusRows(economies, harvest);
        try {
            JsonInput.read(file, rows::read);
        } catch (Unfit e) {
            return e.skipped(file);
        }
        rows.addFlows();
        return harvest.read(Answers.title(Provider.CENSUS, harvest.flows()));
    }
}
