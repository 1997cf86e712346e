package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.brief.Provenance;
import org.tradebrief.brief.Provenance.Stated;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * The second lane of proof: a figure that the checker cannot place, on a line that the composer writes from the workspace
 * as it is, states the composer's fact. What the checker itself contradicts stays contradicted.
 */
final class Composed {
    private final Provenance provenance;
    private final List<String> lines;

    Composed(Provenance provenance, String markdown) {
        this.provenance = provenance;
        this.lines = markdown.lines().toList();
    }

    Figure prove(Figure figure) {
        int index = figure.line() - 1;
        if (figure.verdict() != Verdict.UNSUPPORTED || index >= lines.size() || !provenance.knows(lines, index)) {
            return figure;
        }
        List<Stated> stated = provenance.of(lines, index);
        List<Stated> own = stated.stream().filter(s -> overlaps(s, figure)).toList();
        return own.isEmpty()
                ? verified(figure, stated, "此行由簡報編製程式依工作區資料寫成，與重新編製的結果相同。")
                : verified(figure, own, "與「" + own.getFirst().fact().label() + "」相符。");
    }

    private static boolean overlaps(Stated s, Figure f) {
        return s.column() < f.column() + f.text().length()
                && f.column() < s.column() + s.text().length();
    }

    private static Figure verified(Figure f, List<Stated> stated, String message) {
        List<String> steps = new ArrayList<>();
        stated.forEach(s -> steps.addAll(s.fact().steps()));
        List<SourceRow> sources = stated.stream()
                .map(Stated::fact)
                .flatMap((Fact fact) -> fact.sources().stream())
                .distinct()
                .toList();
        return new Figure(
                f.line(),
                f.column(),
                f.text(),
                f.kind(),
                f.subject(),
                f.metric(),
                f.period(),
                Verdict.VERIFIED,
                Severity.NONE,
                "",
                message,
                Stream.concat(f.steps().stream(), steps.stream())
                        .distinct()
                        .limit(40)
                        .toList(),
                sources,
                null,
                f.later());
    }
}
