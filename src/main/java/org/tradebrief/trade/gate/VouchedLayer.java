package org.tradebrief.trade.gate;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.gate.GateResult.Evidence;

/**
 * A layer whose documents all vouch for themselves alike while some of them hold no value: their word says nothing.
 *
 * @param empty those without a value
 */
public record VouchedLayer(Layer layer, List<Document> all, List<Document> empty) {
    public VouchedLayer {
        all = List.copyOf(all);
        empty = List.copyOf(empty);
    }

    public LocalDate vintage() {
        return all.stream().map(Document::vintage).max(LocalDate::compareTo).orElseThrow();
    }

    /** The first line of each empty document, where it says how far it may be trusted. */
    public List<SourceRow> sources() {
        return empty.stream().map(d -> new SourceRow(d.id(), d.path(), 1)).toList();
    }

    /** Stops a layer in which there is nothing at all. */
    public GateResult result() {
        boolean nothing = empty.size() == all.size();
        return new GateResult(
                GateCode.CONFIDENCE,
                nothing,
                layer.chinese(),
                "文件一律標為可信度高，其中 " + empty.size() + " 份沒有任何數值；不採信其可信度。" + (nothing ? GateResult.KEPT_OUT : ""),
                List.of(new Evidence("沒有數值", empty.size() + " 份", "共 " + all.size() + " 份")),
                vintage(),
                sources());
    }
}
