package org.tradebrief.source.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private record Series(Economy reporter, Economy partner, Direction direction, String product, Period period) {}

    private Document document;
    private final Findings findings;
    private final Map<Series, Flow> flows = new LinkedHashMap<>();
    private final Set<Series> disputed = new HashSet<>();
    private final List<Reported> reported = new ArrayList<>();

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
        Series series = new Series(flow.reporter(), flow.partner(), flow.direction(), flow.product(), flow.period());
        Flow before = flows.putIfAbsent(series, flow);
        if (before != null && before.usd().compareTo(flow.usd()) != 0) {
            disputed.add(series);
            findings.add(
                    flow.source().line(),
                    "SRC-TWICE",
                    "同一數列出現兩次而數值不同（另一筆在第 " + before.source().line() + " 列），兩者皆未採用。向來源查證。");
        }
    }

    public void add(Reported value) {
        reported.add(value);
    }

    /** The flows so far, a series given twice included. */
    public Collection<Flow> flows() {
        return flows.values();
    }

    /** Takes back every record: the source gave only a part of the whole. */
    public void discard() {
        flows.clear();
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
        disputed.forEach(flows::remove);
        return new Outcome.Read(new Reading(document, List.copyOf(flows.values()), reported, findings.problems()));
    }
}
