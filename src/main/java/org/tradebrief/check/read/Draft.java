package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block while the sources of its section are still being gathered. */
final class Draft {
    final int line;
    final Block.Kind kind;
    final Run run;
    final List<Run> head;
    final List<Block.Row> rows;
    final List<Run> notes = new ArrayList<>();
    Run caption = Run.empty();
    final List<Run> headings;
    final Run label;
    final Scope scope;
    final List<Run> declared;
    final List<Citation> own = new ArrayList<>();
    final List<Citation> near = new ArrayList<>();

    private Draft(int line, Block.Kind kind, @Nullable Run run, List<Run> head, List<Block.Row> rows, Scope scope) {
        this.line = line;
        this.kind = kind;
        this.run = run == null ? Run.empty() : run;
        this.head = head;
        this.rows = rows;
        this.headings = List.copyOf(scope.headings);
        this.label = scope.label;
        this.declared = List.copyOf(scope.declared);
        this.scope = scope;
        this.near.addAll(scope.label.citations());
        this.own.addAll(this.run.citations());
        scope.cited.addAll(this.own);
    }

    static Draft passage(int line, Block.Kind kind, Run run, Scope scope) {
        return new Draft(line, kind, run, List.of(), List.of(), scope);
    }

    static Draft table(int line, List<Run> head, List<Block.Row> rows, Scope scope) {
        Draft table = new Draft(line, Block.Kind.PARAGRAPH, null, head, rows, scope);
        head.forEach(h -> table.cite(h.citations()));
        rows.forEach(r -> r.cells().forEach(c -> table.cite(c.citations())));
        return table;
    }

    boolean isTable() {
        return !head.isEmpty() || !rows.isEmpty();
    }

    void cite(List<Citation> citations) {
        own.addAll(citations);
        scope.cited.addAll(citations);
    }

    Block finished(List<Run> preamble) {
        Outline outline = new Outline(headings, label, own, near, scope.cited, declared, preamble);
        return isTable()
                ? new Block.Table(line, caption, head, rows, notes, outline)
                : new Block.Passage(kind, line, run, outline);
    }

    /** What stands over the blocks of one heading. */
    static final class Scope {
        final List<Run> headings;
        final List<Citation> cited;
        final List<Run> declared;
        final Run label;

        Scope(List<Run> headings, List<Citation> cited, List<Run> declared, Run label) {
            this.headings = headings;
            this.cited = cited;
            this.declared = declared;
            this.label = label;
        }

        Scope under(Run newLabel) {
            return new Scope(headings, cited, declared, newLabel);
        }
    }
}
