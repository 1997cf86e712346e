package org.tradebrief.publish.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfTemplate;

/** How a signature looks on the page: role, name, time and the certificate's first digits. */
public final class SealFace {
    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX");
    private final FontShelf shelf = new FontShelf();

    /** Draws into the second layer of a signature whose field is already chosen. */
    public synchronized void draw(
            PdfSignatureAppearance appearance,
            String role,
            String name,
            String reason,
            Instant when,
            String fingerprint)
            throws IOException {
        Typesetter type = Typesetter.plain(new FontSet(shelf, when.toEpochMilli()));
        PdfTemplate face = appearance.getLayer(2);
        Rectangle box = appearance.getRect();
        face.setBoundingBox(new Rectangle(box.getWidth(), box.getHeight()));
        float y = box.getHeight() - 20;
        Style big = new Style(13, 18, true, Style.INK);
        for (Passage text : List.of(
                type.plain(name, big),
                type.plain(role + "　" + reason, Style.NOTE),
                type.plain(TIME.format(when.atZone(TAIPEI)), Style.NOTE),
                type.plain("憑證 " + fingerprint.substring(0, 16), Style.NOTE))) {
            for (Line line : text.lines(box.getWidth() - 20)) {
                LinePainter.paint(face, line, 10, y, LinePainter.Links.NONE);
                y -= 13;
            }
        }
    }
}
