package org.tradebrief.trade.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.gate.GateResult.Evidence;

/** A layer whose documents all vouch for themselves alike while some of them hold no value: their word says nothing. */
public final class ConfidenceGate {
    private ConfidenceGate() {}

    /**
     * @param documents of any layers; those of policy hold no values and are passed over
     * @param values how many values a document gave
     */
    public static List<GateResult> check(List<Document> documents, ToIntFunction<DocumentId> values) {
        Map<Layer, List<Document>> layers = documents.stream()
                .filter(d -> d.layer() != Layer.POLICY)
                .collect(Collectors.groupingBy(Document::layer, TreeMap::new, Collectors.toList()));
        List<GateResult> results = new ArrayList<>();
        layers.forEach((layer, own) -> {
            List<Document> empty =
                    own.stream().filter(d -> values.applyAsInt(d.id()) == 0).toList();
            boolean vouched = empty.stream().anyMatch(d -> d.confidence() == Confidence.HIGH);
            if (vouched && own.stream().map(Document::confidence).distinct().count() == 1) {
                results.add(result(layer, own, empty));
            }
        });
        return results;
    }

    private static GateResult result(Layer layer, List<Document> own, List<Document> empty) {
        boolean nothing = empty.size() == own.size();
        return new GateResult(
                GateCode.CONFIDENCE,
                nothing,
                layer.chinese(),
                "文件一律標為可信度高，其中 " + empty.size() + " 份沒有任何數值；不採信其可信度。" + (nothing ? GateResult.KEPT_OUT : ""),
                List.of(new Evidence("沒有數值", empty.size() + " 份", "共 " + own.size() + " 份")),
                own.stream()
                        .map(Document::vintage)
                        .max(java.time.LocalDate::compareTo)
                        .orElseThrow(),
                empty.stream().map(d -> new SourceRow(d.id(), d.path(), 1)).toList());
    }
}
