package org.tradebrief.brief.markets;

import java.util.List;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.gate.VouchedLayer;
import org.tradebrief.trade.view.TradeView;

/**
 * A layer of documents whose word for themselves is not taken.
 *
 * @param name of the layer
 * @param all how many documents it has
 * @param empty how many of them hold no value
 */
public record Untrusted(String name, Fact all, Fact empty) {

    static List<Untrusted> of(TradeView view) {
        return view.vouchedFor().stream().map(Untrusted::of).toList();
    }

    private static Untrusted of(VouchedLayer layer) {
        String key = layer.layer().folder() + "@" + layer.vintage();
        Origin origin = Origin.of(layer.vintage(), layer.sources());
        String label = layer.layer().chinese() + "文件";
        return new Untrusted(
                layer.layer().chinese(),
                Facts.count("vouched/" + key, label + "數", layer.all().size(), "份", List.of(), origin),
                Facts.count(
                        "vouched-empty/" + key, label + "中沒有數值者", layer.empty().size(), "份", List.of(), origin));
    }
}
