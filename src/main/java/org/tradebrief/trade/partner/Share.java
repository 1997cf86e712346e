package org.tradebrief.trade.partner;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.library.SourceRow;

/**
 * A partner's part of a reporter's trade.
 *
 * @param percent as reported (rounded by the source), or computed and not rounded
 */
public record Share(BigDecimal percent, Basis basis, List<String> steps, List<SourceRow> sources) {
    public Share {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
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
