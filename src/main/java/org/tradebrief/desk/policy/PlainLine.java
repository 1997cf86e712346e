package org.tradebrief.desk.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** A line of a document as a person reads it, without the marks of its Markdown. */
final class PlainLine {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private PlainLine() {}

    static String of(String line) {
        String bare = line.strip();
        if (bare.startsWith("|")) {
            return Stream.of(bare.split("\\|"))
                    .map(PlainLine::of)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining("，"));
        }
        String plain = PLAIN.render(PARSER.parse(bare)).strip();
        return plain.startsWith("- ") ? plain.substring(2) : plain;
    }
}
