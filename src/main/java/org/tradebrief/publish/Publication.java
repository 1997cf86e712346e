package org.tradebrief.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Block;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;

/**
 * A brief made ready to go out. The same publication makes the same bytes.
 *
 * @param running the short title of the running header
 * @param period the reporting period, for the running header
 * @param lead lines below the title: period, as-of day, state
 * @param draft whether the pages carry the watermark
 * @param evidence what each figure rests on, by the key that its inline carries, in the order of the text
 * @param drawings by the key of the chart blocks that name them
 * @param contentHash of the text and its data, in hexadecimal; printed at the foot of each page
 * @param date the day that the file bears as its date
 */
public record Publication(
        String title,
        String running,
        String period,
        List<String> lead,
        boolean draft,
        List<Chapter> chapters,
        Map<String, Evidence> evidence,
        Map<String, Drawing> drawings,
        ChartTheme theme,
        List<Attachment> attachments,
        String contentHash,
        LocalDate date) {
    public Publication {
        lead = List.copyOf(lead);
        chapters = List.copyOf(chapters);
        attachments = List.copyOf(attachments);
    }

    /** @param title empty for the blocks before the first section */
    public record Chapter(String key, String title, List<Block> blocks) {}

    /**
     * What a figure rests on.
     *
     * @param statement what it states, in words
     * @param value that the facts give
     * @param verdict in words
     * @param note why, or the reason of a waiver; may be empty
     * @param sources path and row each
     */
    public record Evidence(String statement, String value, String verdict, String note, List<String> sources) {}

    /** @param relationship of PDF/A-3: Source, Data, Alternative, Supplement */
    public record Attachment(String fileName, String mime, String description, String relationship, byte[] bytes) {}
}
