package org.tradebrief.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Plate;
import org.tradebrief.publish.pdf.DrawingPublisher;

/** Makes a PDF file of a drawing: one page of shapes and letters. The same drawing makes the same bytes. */
public final class Pictures {
    private Pictures() {}

    /** @param day whose knowledge is drawn; the file bears it as its date */
    public static byte[] pdf(Plate plate, ChartTheme theme, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            new DrawingPublisher()
                    .publish(
                            new DrawingPublisher.Page(
                                    plate.title(),
                                    plate,
                                    plate.wide(),
                                    theme,
                                    Attached.sha256(day + "\n" + plate.description()),
                                    day),
                            out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
    }
}
