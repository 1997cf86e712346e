package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.UsdUnit;

/**
 * A partner's part of a reporter's trade.
 *
 * @param percent as reported (rounded by the source), or computed and not rounded
 * @param division what it was computed from; empty where the source gives it
 */
public record Share(BigDecimal percent, Basis basis, Optional<Division> division, List<SourceRow> sources) {
    public Share {
        sources = List.copyOf(sources);
    }

    /** A part and its whole, in US dollars. */
    public record Division(BigDecimal part, BigDecimal whole) {}

    static Share reported(Reported.Share share) {
        return new Share(share.percent(), Basis.REPORTED, Optional.empty(), List.of(share.source()));
    }

    /** Nothing where the total is but the list's own sum, a part of which would pass for a part of all trade. */
    static Optional<Share> computed(Flow flow, Total total) {
        if (total.usd().signum() <= 0 || total.basis() == Basis.LISTED) {
            return Optional.empty();
        }
        List<SourceRow> sources = new ArrayList<>(List.of(flow.source()));
        sources.addAll(total.sources());
        return Optional.of(new Share(
                Digits.share(flow.usd(), total.usd()),
                total.basis(),
                Optional.of(new Division(flow.usd(), total.usd())),
                sources.stream().distinct().toList()));
    }

    /** How it was computed; empty where the source gives it. */
    public List<String> steps() {
        return division.map(d -> UsdUnit.HUNDRED_MILLION.text(d.part(), 1) + " ÷ "
                        + UsdUnit.HUNDRED_MILLION.text(d.whole(), 1) + " = " + Digits.percent(percent, 2) + "（"
                        + basis.chinese() + "）")
                .map(List::of)
                .orElse(List.of());
    }

    /** What a share is a share of. */
    public enum Basis {
        REPORTED("來源所載"),
        WORLD("占全部夥伴合計"),
        IMPLIED("占推算總額"),
        LISTED("占所列夥伴合計");

        private final String chinese;

        Basis(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
