package org.tradebrief.source.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;

/**
 * Gathers the records of one document. A series that the document gives twice with different values is not taken at all,
 * for nobody can say which is right.
 */
public final class Harvest {
    /** What a source lists together, partner by partner. */
    private record Table(Economy reporter, Direction direction, String product, Period period) {
        boolean holds(Flow flow) {
            return reporter.equals(flow.reporter())
                    && direction == flow.direction()
                    && period.equals(flow.period())
                    && product.equals(flow.product());
        }
    }

    private Document document;
    private final Findings findings;
    private final List<Flow> flows = new ArrayList<>();
    private final Map<Table, Map<Economy, Flow>> tables = new HashMap<>();
    private final Set<Flow> disputed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Reported> reported = new ArrayList<>();
    private @Nullable Table lastTable;
    private Map<Economy, Flow> lastPartners = Map.of();

    public Harvest(Document document) {
        this.document = document;
        this.findings = new Findings(document.path());
    }

    public Document document() {
        return document;
    }

    public Findings findings() {
        return findings;
    }

    public SourceRow row(int line) {
        return new SourceRow(document.id(), document.path(), line);
    }

    public void add(Flow flow) {
        if (flow.usd().signum() < 0) {
            findings.add(
                    flow.source().line(), "SRC-NEGATIVE", "貿易額為負數 " + flow.usd().toPlainString() + "，未採用。向來源查證。");
            return;
        }
        Flow before = table(flow).putIfAbsent(flow.partner(), flow);
        if (before == null) {
            flows.add(flow);
        } else if (before.usd().compareTo(flow.usd()) != 0) {
            disputed.add(before);
            findings.add(
                    flow.source().line(),
                    "SRC-TWICE",
                    "同一數列出現兩次而數值不同（另一筆在第 " + before.source().line() + " 列），兩者皆未採用。向來源查證。");
        }
    }

    /** Sources list a table's partners one after the other, so that it mostly is the last one. */
    private Map<Economy, Flow> table(Flow flow) {
        Table known = lastTable;
        if (known == null || !known.holds(flow)) {
            known = new Table(flow.reporter(), flow.direction(), flow.product(), flow.period());
            lastTable = known;
            lastPartners = tables.computeIfAbsent(known, t -> new HashMap<>());
        }
        return lastPartners;
    }

    public void add(Reported value) {
        reported.add(value);
    }

    /** The flows so far, a series given twice included. */
    public List<Flow> flows() {
        return Collections.unmodifiableList(flows);
    }

    /** Takes back every record: the source gave only a part of the whole. */
    public void discard() {
        flows.clear();
        tables.clear();
        lastTable = null;
        reported.clear();
    }

    public Outcome read(String title) {
        document = new Document(
                document.id(),
                document.layer(),
                document.path(),
                title,
                document.category(),
                document.source(),
                document.url(),
                document.date(),
                document.fetchedAt(),
                document.vintage(),
                document.confidence(),
                document.contentHash());
        return read();
    }

    public Outcome read() {
        if (!disputed.isEmpty()) {
            flows.removeIf(disputed::contains);
        }
        return new Outcome.Read(new Reading(document, flows, reported, findings.problems()));
    }
}
