package org.tradebrief.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;

/** A picture from outside is measured first and drawn anew. */
class PictureTest {
    @Test
    void aLogoKeepsItsShapeAndShrinksToWhatPrintNeeds() throws Exception {
        Picture picture = Picture.of(png(3000, 1500));
        assertEquals(1200, picture.width());
        assertEquals(600, picture.height());
    }

    @Test
    void nothingThatWasHiddenInTheFileGoesAlong() throws Exception {
        byte[] logo = png(40, 40);
        ByteArrayOutputStream carrying = new ByteArrayOutputStream();
        carrying.write(logo);
        carrying.write("SECRET-PAYLOAD".getBytes(StandardCharsets.US_ASCII));
        Picture picture = Picture.of(carrying.toByteArray());
        assertFalse(new String(picture.png(), StandardCharsets.ISO_8859_1).contains("SECRET"));
    }

    @Test
    void aSmallFileWithFarTooManyPointsIsRefusedBeforeItUnfolds() {
        Refusal refusal = assertThrows(Refusal.class, () -> Picture.of(claiming(100_000, 100_000)));
        assertEquals("PUB-PICTURE", refusal.code());
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThrows(Refusal.class, () -> Picture.of(svg));
        assertThrows(Refusal.class, () -> Picture.of(new byte[6 << 20]));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    /** A PNG whose head claims that size and that holds no points. */
    private static byte[] claiming(int width, int height) {
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }
}
