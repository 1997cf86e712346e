package org.tradebrief.check.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lines into blocks. Unlike a full Markdown parser it never looks back further than a paragraph, so that any text
 * is read in one pass; what it does not know it reads as running text.
 */
final class BlockReader {
    private static final int SHORT_LINE = 24;
    private final String raw;
    private final Lines lines;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Heading> headings = new ArrayDeque<>();
    private final Deque<Item> items = new ArrayDeque<>();
    private final Preamble preamble = new Preamble();
    private Draft.Scope scope =
            new Draft.Scope(List.of(), new ArrayList<>(), new Draft.Section(DeclaredUnits.NONE), Run.empty());
    private RunBuilder paragraph;
    private int paragraphLine;
    private Block.Kind paragraphKind = Block.Kind.PARAGRAPH;
    private boolean endsAlone;
    private int line = 1;

    BlockReader(String raw, Lines lines) {
        this.raw = raw;
        this.lines = lines;
        this.paragraph = new RunBuilder(raw);
    }

    List<Block> read() {
        readFrontMatter();
        while (line <= lines.count()) {
            LineShape shape = shape(line);
            if (PipeTable.startsAt(raw, lines, line)) {
                endParagraph();
                readPipeTable();
                continue;
            }
            switch (shape.kind()) {
                case BLANK -> endParagraph();
                case RULE, FENCE, ATTRIBUTES -> endParagraph();
                case HEADING -> heading(shape);
                case ITEM -> item(shape);
                case QUOTE -> text(shape, Block.Kind.QUOTE);
                case HTML_TABLE -> readHtmlTable(shape);
                case TEXT -> text(shape, Block.Kind.PARAGRAPH);
            }
            line++;
        }
        endParagraph();
        List<Run> said = preamble.runs();
        DeclaredUnits declared = DeclaredUnits.NONE;
        for (Run run : said) {
            declared = declared.over(DeclaredUnits.of(run));
        }
        DeclaredUnits units = declared;
        List<Block> blocks = new ArrayList<>();
        Map<List<Citation>, List<Citation>> sources = new IdentityHashMap<>();
        for (Draft d : drafts) {
            List<Citation> section = sources.computeIfAbsent(d.scope.cited, List::copyOf);
            blocks.addAll(Portions.of(d.finished(said, units, section)));
        }
        return blocks;
    }

    private LineShape shape(int number) {
        return LineShape.of(raw, lines.start(number), lines.end(number, raw));
    }

    /** The settings between two rules at the top belong to a site, but for the sentences among them. */
    private void readFrontMatter() {
        int last = endOfFrontMatter();
        FrontMatter matter = new FrontMatter(raw);
        Run question = Run.empty();
        for (line = 2; line < last; line++) {
            FrontMatter.Line said = matter.line(lines.start(line), lines.end(line, raw));
            if (said != null) {
                Run run = new RunBuilder(raw).add(said.from(), said.to()).build();
                drafts.add(Draft.passage(line, Block.Kind.PARAGRAPH, run, scope.under(question)));
                question = said.question() ? run : Run.empty();
            }
        }
        line = last + 1;
    }

    /** The line of the second rule; 0 where there are no settings. */
    private int endOfFrontMatter() {
        boolean starts = raw.startsWith("---") && shape(1).kind().equals(LineShape.Kind.RULE);
        for (int i = 2; starts && i <= lines.count(); i++) {
            String row = raw.substring(lines.start(i), lines.end(i, raw));
            if (row.stripTrailing().equals("---")) {
                return i;
            }
        }
        return 0;
    }

    private void heading(LineShape shape) {
        endParagraph();
        items.clear();
        Run run = new RunBuilder(raw).add(shape.from(), shape.to()).build();
        while (!headings.isEmpty() && headings.getLast().level >= shape.depth()) {
            headings.removeLast();
        }
        Draft.Section section =
                (headings.isEmpty() ? new Draft.Section(DeclaredUnits.NONE) : headings.getLast().section).below(run);
        scope = new Draft.Scope(titles(), new ArrayList<>(), section, Run.empty());
        drafts.add(Draft.passage(line, Block.Kind.HEADING, run, scope));
        if (!headings.isEmpty()) {
            preamble.end();
        }
        headings.addLast(new Heading(shape.depth(), run, section));
        scope = new Draft.Scope(titles(), scope.cited, section, Run.empty());
    }

    private List<Run> titles() {
        return headings.stream().map(Heading::run).toList();
    }

    private void item(LineShape shape) {
        endParagraph();
        while (!items.isEmpty() && items.getLast().indent >= shape.depth()) {
            items.removeLast();
        }
        Run run = new RunBuilder(raw).add(shape.from(), shape.to()).build();
        preamble.passage(run, titles());
        if (run.isBlank()) {
            if (items.isEmpty()) {
                citeBefore(run);
            } else {
                items.getLast().draft.cite(run.citations());
            }
            return;
        }
        declare(run);
        Run label = items.isEmpty() ? scope.label : items.getLast().draft.run;
        Draft draft = Draft.passage(line, Block.Kind.ITEM, run, scope.under(label));
        if (!items.isEmpty()) {
            draft.citeNear(items.getLast().draft.own);
        }
        drafts.add(draft);
        items.addLast(new Item(shape.depth(), draft));
    }

    private void text(LineShape shape, Block.Kind kind) {
        boolean fresh = paragraph.isEmpty();
        boolean breaks = kind != paragraphKind || endsAlone || startsAlone(shape);
        if (!fresh && breaks) {
            endParagraph();
            fresh = true;
        }
        if (fresh) {
            paragraphLine = line;
            paragraphKind = kind;
            endsAlone = isNoteLine(shape);
        } else {
            join(shape);
        }
        paragraph.add(shape.from(), shape.to());
    }

    /** A line that was wrapped goes on in the next one; a short or finished one does not. */
    private void join(LineShape shape) {
        int before = line - 1;
        boolean finished = "。！？；：.!?;:".indexOf(paragraph.last()) >= 0
                || lines.end(before, raw) - lines.start(before) < SHORT_LINE;
        char first = raw.charAt(shape.from());
        if (finished) {
            paragraph.addBreak(shape.from(), '\n');
        } else if (paragraph.last() < 0x2E80 && first < 0x2E80) {
            paragraph.addBreak(shape.from(), ' ');
        }
    }

    /** A note, or a key with its value: 報告期間：…. */
    private boolean startsAlone(LineShape shape) {
        return isNoteLine(shape) || isKeyed(shape);
    }

    private boolean isKeyed(LineShape shape) {
        int limit = Math.min(shape.to(), shape.from() + 16);
        for (int i = shape.from(); i < limit; i++) {
            char c = raw.charAt(i);
            if (c == '：' || c == ':') {
                return i > shape.from() + 1;
            }
            if (!Character.isLetter(c) && "* _".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isNoteLine(LineShape shape) {
        String start = raw.substring(shape.from(), Math.min(shape.to(), shape.from() + 12));
        String words = start.replace("*", "").strip();
        return words.startsWith("來源")
                || words.startsWith("来源")
                || words.startsWith("資料來源")
                || words.startsWith("註")
                || words.startsWith("注：")
                || words.startsWith("依據");
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        Run run = paragraph.build();
        int from = lines.start(paragraphLine);
        paragraph = new RunBuilder(raw);
        if (run.isBlank()) {
            citeBefore(run);
            return;
        }
        if (paragraphKind == Block.Kind.PARAGRAPH && indent(from) == 0) {
            items.clear();
        }
        declare(run);
        boolean isLabel = Labels.isLabel(raw, from, lines.end(paragraphLine, raw));
        Draft draft = Draft.passage(paragraphLine, paragraphKind, run, scope.under(isLabel ? Run.empty() : label()));
        noteOf(run);
        drafts.add(draft);
        if (isLabel) {
            preamble.end();
            scope = scope.under(run);
        }
        preamble.passage(run, titles());
    }

    private void declare(Run run) {
        scope.section.units = DeclaredUnits.of(run).over(scope.section.units);
    }

    private Run label() {
        return items.isEmpty() ? scope.label : items.getLast().draft.run;
    }

    private int indent(int from) {
        return from < raw.length() && (raw.charAt(from) == ' ' || raw.charAt(from) == '\t') ? 1 : 0;
    }

    /** A passage right below a table that speaks of it becomes its note as well, or its caption. */
    private void noteOf(Run run) {
        if (drafts.isEmpty() || !drafts.getLast().isTable()) {
            return;
        }
        Draft table = drafts.getLast();
        if (table.caption.isBlank() && Labels.isNumbered(run)) {
            table.caption = run;
        } else if (Labels.isNote(run)) {
            table.notes.add(run);
            table.citeNear(run.citations());
        }
    }

    private void citeBefore(Run run) {
        scope.cite(run.citations());
        if (!drafts.isEmpty() && drafts.getLast().scope.cited == scope.cited) {
            drafts.getLast().citeNear(run.citations());
        }
    }

    private void readPipeTable() {
        PipeTable table = PipeTable.read(raw, lines, line);
        addTable(Run.empty(), table.head(), table.rows());
        line = table.nextLine();
    }

    private void readHtmlTable(LineShape shape) {
        endParagraph();
        HtmlTable table = HtmlTable.read(raw, shape.from());
        addTable(table.caption(), table.head(), table.rows());
        line = lines.line(Math.max(shape.from(), table.end() - 1));
    }

    private void addTable(Run caption, List<Run> head, List<Block.Row> rows) {
        if (head.isEmpty() && rows.isEmpty()) {
            return;
        }
        preamble.end();
        Draft draft = Draft.table(line, head, rows, scope.under(label()));
        noteAbove(draft);
        if (!caption.isBlank()) {
            drafts.add(Draft.passage(line, Block.Kind.PARAGRAPH, caption, scope.under(label())));
            draft.caption = caption;
        }
        drafts.add(draft);
    }

    /** What stands right over a table may be its caption, and then is not that of the table before it; or a note. */
    private void noteAbove(Draft table) {
        Draft above = drafts.isEmpty() ? null : drafts.getLast();
        if (above == null || above.isTable() || above.scope.cited != scope.cited) {
            return;
        }
        if (above.kind == Block.Kind.PARAGRAPH && Labels.isCaption(above.run)) {
            table.caption = above.run;
            Draft before = drafts.size() > 1 ? drafts.get(drafts.size() - 2) : above;
            before.caption = before.caption.equals(above.run) ? Run.empty() : before.caption;
        }
        if (Labels.isNote(above.run)) {
            table.notes.add(above.run);
        }
    }

    private record Heading(int level, Run run, Draft.Section section) {}

    private record Item(int indent, Draft draft) {}
}
