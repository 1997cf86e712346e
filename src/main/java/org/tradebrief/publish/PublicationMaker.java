package org.tradebrief.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Inline;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.library.DocumentId;
import org.tradebrief.publish.Publication.Attachment;
import org.tradebrief.publish.Publication.Chapter;

/** Makes a publication of a brief's text and of what the checker says of it. */
public final class PublicationMaker {

    /**
     * What the text itself does not say.
     *
     * @param name of a text without a title of its own
     * @param period for the running header; may be empty
     * @param state a line for the title block: 草稿，尚未簽核
     * @param notes what people said of a figure, such as the reason of a waiver
     * @param vintages of documents; an empty text for one that is not known
     */
    public record Setting(
            String name,
            String period,
            String state,
            boolean draft,
            Map<Figure, String> notes,
            Function<DocumentId, String> vintages,
            Map<String, Exhibit> drawings,
            ChartTheme theme,
            List<Attachment> attachments,
            String contentHash,
            LocalDate date,
            Brand brand) {}

    public Publication make(BriefText text, CheckReport report, Setting setting) {
        FigureMarks marks = new FigureMarks(setting.notes(), setting.vintages());
        List<Chapter> chapters = new ArrayList<>();
        Head head = new Head(setting.name(), List.of(), List.of());
        for (BriefText.Part part : text.parts()) {
            List<Block> blocks = marks.blocks(part, report.figures());
            if (part.title().isEmpty()) {
                head = Head.of(blocks, setting.name());
                chapters.add(new Chapter(part.key(), "", head.rest()));
            } else {
                chapters.add(new Chapter(part.key(), part.title(), blocks.subList(1, blocks.size())));
            }
        }
        List<String> lead = new ArrayList<>(head.lead());
        lead.add(setting.state());
        return new Publication(
                head.title(),
                head.title(),
                setting.period(),
                lead,
                setting.draft(),
                chapters,
                marks.evidence(),
                setting.drawings(),
                setting.theme(),
                setting.attachments(),
                setting.contentHash(),
                setting.date(),
                setting.brand());
    }

    /** What stands before the first section: the title, the lines quoted below it, and the rest. */
    private record Head(String title, List<String> lead, List<Block> rest) {

        static Head of(List<Block> blocks, String name) {
            String title = name;
            List<String> lead = new ArrayList<>();
            List<Block> rest = new ArrayList<>();
            for (Block block : blocks) {
                switch (block) {
                    case Block.Heading h when h.level() == 1 -> title = PlainText.of(h.inside());
                    case Block.Quote q when rest.isEmpty() -> q.inside().forEach(b -> lines(b, lead));
                    case Block.CodeBlock c when rest.isEmpty() -> {
                        // Front matter is the file's own, not the reader's.
                    }
                    case Block.Rule r -> {
                        // The page has its own rules.
                    }
                    default -> rest.add(block);
                }
            }
            return new Head(title, lead, rest);
        }

        private static void lines(Block block, List<String> lead) {
            if (block instanceof Block.Paragraph(List<Inline> inside)) {
                PlainText.of(inside).lines().map(String::strip).forEach(lead::add);
            }
        }
    }
}
