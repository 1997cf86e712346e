package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.check.Beside;
import org.tradebrief.check.Figure;
import org.tradebrief.check.correct.Edit;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Subjects;
import org.tradebrief.check.read.ReadText;
import org.tradebrief.check.read.Run;

/** Places findings in the text: line, column and the words as they stand there. */
final class Figures {
    private final ReadText text;

    Figures(ReadText text) {
        this.text = text;
    }

    /**
     * @param then the runs that the statements point into
     * @param now the runs of the block that reads the same and is in this text
     */
    List<Figure> of(List<Proven> proven, List<Run> then, List<Run> now) {
        Map<Run, Run> moved = new IdentityHashMap<>();
        for (int i = 0; i < then.size(); i++) {
            moved.put(then.get(i), now.get(i));
        }
        List<Figure> figures = new ArrayList<>();
        for (Proven p : proven) {
            figures.add(figure(
                    p, moved.getOrDefault(p.statement().run(), p.statement().run())));
        }
        return figures;
    }

    private Figure figure(Proven p, Run run) {
        Statement s = p.statement();
        Finding f = p.finding();
        int from = run.rawStart(s.start());
        int to = run.rawEnd(s.end());
        int line = text.lines().line(from);
        int end = Math.min(to, text.lines().end(line, text.raw()));
        return new Figure(
                line,
                text.lines().column(from),
                text.raw().substring(from, Math.max(from, end)),
                s.kind(),
                Subjects.of(s),
                f.metric(),
                f.period(),
                f.verdict(),
                f.severity(),
                f.expected(),
                f.message(),
                f.steps(),
                f.sources(),
                f.correction(),
                p.later(),
                p.beside().stream().map(e -> beside(run, e)).toList(),
                f.alike() == null
                        ? List.of()
                        : List.of(f.alike().now(), f.alike().unlike()));
    }

    private Beside beside(Run run, Edit e) {
        int from = run.rawStart(e.start());
        return new Beside(
                text.lines().line(from),
                text.lines().column(from),
                text.raw().substring(from, run.rawEnd(e.end())),
                e.words());
    }
}
