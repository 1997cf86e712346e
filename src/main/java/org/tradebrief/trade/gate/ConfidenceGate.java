package org.tradebrief.trade.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.trade.Yield;

/** Finds the layers that vouch for documents in which there is nothing. */
public final class ConfidenceGate {
    private ConfidenceGate() {}

    /** @param yields of any layers; only layers of statistics are asked: raw answers and the register do not vouch for themselves */
    public static List<VouchedLayer> check(List<Yield> yields) {
        Map<Layer, List<Yield>> layers = yields.stream()
                .filter(y -> y.document().layer().isOfStatistics())
                .collect(Collectors.groupingBy(y -> y.document().layer(), TreeMap::new, Collectors.toList()));
        List<VouchedLayer> found = new ArrayList<>();
        layers.forEach((layer, own) -> {
            List<Document> all = own.stream().map(Yield::document).toList();
            List<Document> empty = own.stream()
                    .filter(y -> y.values() == 0)
                    .map(Yield::document)
                    .toList();
            boolean vouched = empty.stream().anyMatch(d -> d.confidence() == Confidence.HIGH);
            if (vouched && all.stream().map(Document::confidence).distinct().count() == 1) {
                found.add(new VouchedLayer(layer, all, empty));
            }
        });
        return found;
    }
}
