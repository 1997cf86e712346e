package org.tradebrief.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Block;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Exhibit;

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
 * @param brand of the organisation that it goes out from
 */
public record Publication(
        String title,
        String running,
        String period,
        List<String> lead,
        boolean draft,
        List<Chapter> chapters,
        Map<String, Evidence> evidence,
        Map<String, Exhibit> drawings,
        ChartTheme theme,
        List<Attachment> attachments,
        String contentHash,
        LocalDate date,
        Brand brand) {
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
     * @param statement the figure's own words
     * @param value that the facts give; empty where none is known
     * @param basis of which series, event or computation the value is, or why there is none
     * @param verdict in words
     * @param waiver who waived it and why; empty where nobody did
     */
    public record Evidence(
            String statement, String value, String basis, String verdict, String waiver, List<Source> sources) {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Rows of a document that a figure rests on.
     *
     * @param rows as briefs write them: 13–23、26
     * @param vintage the day from which the document's values count as known; empty where the library does not hold it
     */
    public record Source(String path, String rows, String vintage) {}

    /** @param relationship of PDF/A-3: Source, Data, Alternative, Supplement */
    public record Attachment(String fileName, String mime, String description, String relationship, byte[] bytes) {}
}
