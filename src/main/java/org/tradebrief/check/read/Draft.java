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
    final DeclaredUnits units;
    final List<Citation> own = new ArrayList<>();
    final List<Citation> near = new ArrayList<>();

    /** More sources than a section or a block of any real text names; those after them tell nothing new of it. */
    private static final int MOST_SOURCES = 400;

    private Draft(int line, Block.Kind kind, @Nullable Run run, List<Run> head, List<Block.Row> rows, Scope scope) {
        this.line = line;
        this.kind = kind;
        this.run = run == null ? Run.empty() : run;
        this.head = head;
        this.rows = rows;
        this.headings = List.copyOf(scope.headings);
        this.label = scope.label;
        this.units = scope.section.under(scope.label);
        this.scope = scope;
        citeNear(scope.label.citations());
        cite(this.run.citations());
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
        add(citations, own);
        scope.cite(citations);
    }

    /** Takes sources that are named beside it. */
    void citeNear(List<Citation> citations) {
        add(citations, near);
    }

    private static void add(List<Citation> citations, List<Citation> to) {
        to.addAll(citations.subList(0, Math.clamp(MOST_SOURCES - to.size(), 0, citations.size())));
    }

    /** @param section all sources named under the same heading */
    Block finished(List<Run> preamble, DeclaredUnits declared, List<Citation> section) {
        Outline outline = new Outline(headings, label, own, near, section, units.over(declared), preamble);
        return isTable()
                ? new Block.Table(line, caption, head, rows, notes, outline)
                : new Block.Passage(kind, line, run, outline);
    }

    /** The units of bare numbers that hold under one heading, from where they are declared on. */
    static final class Section {
        DeclaredUnits units;
        private Run label = Run.empty();
        private DeclaredUnits ofLabel = DeclaredUnits.NONE;

        Section(DeclaredUnits units) {
            this.units = units;
        }

        /** A section below this one. */
        Section below(Run heading) {
            return new Section(DeclaredUnits.ofTitle(heading).over(units));
        }

        /** Those that hold below a label; one stands over many blocks. */
        DeclaredUnits under(Run named) {
            if (!label.equals(named)) {
                ofLabel = DeclaredUnits.ofTitle(named);
                label = named;
            }
            return ofLabel.over(units);
        }
    }

    /** What stands over the blocks of one heading. */
    static final class Scope {
        final List<Run> headings;
        final List<Citation> cited;
        final Section section;
        final Run label;

        Scope(List<Run> headings, List<Citation> cited, Section section, Run label) {
            this.headings = headings;
            this.cited = cited;
            this.section = section;
            this.label = label;
        }

        void cite(List<Citation> citations) {
            add(citations, cited);
        }

        Scope under(Run newLabel) {
            return new Scope(headings, cited, section, newLabel);
        }
    }
}
