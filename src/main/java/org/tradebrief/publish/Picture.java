package org.tradebrief.publish;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tradebrief.library.Refusal;

/**
 * A picture from outside, made safe: its size is read before its points are, it is drawn anew and written as PNG, so that
 * nothing of the received file but what it shows goes any further.
 *
 * @param png the bytes written here, never those received
 */
public record Picture(byte[] png, int width, int height) {
    /** A small file may unfold into gigabytes. */
    private static final long MOST_POINTS = 20_000_000;

    private static final int MOST_BYTES = 5 << 20;
    /** Sharp enough in print for a logo; more only swells the file. */
    private static final int LONGEST_SIDE = 1200;

    /** Refuses what is no PNG, JPEG or GIF, has more than 20 million points, or is larger than 5 MB. */
    public static Picture of(byte[] received) {
        if (received.length > MOST_BYTES) {
            throw refused("大於 5 MB");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(received))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused("不是 PNG、JPEG 或 GIF 圖檔");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return redrawn(bounded(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("PUB-PICTURE", "圖檔損壞，無法讀取。", "換一個 PNG 或 JPEG 圖檔。", e);
        }
    }

    private static BufferedImage bounded(ImageReader reader) throws IOException {
        long points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST_POINTS) {
            throw refused(reader.getWidth(0) + "×" + reader.getHeight(0) + " 像素，超過 2,000 萬像素");
        }
        return reader.read(0);
    }

    private static Picture redrawn(BufferedImage image) throws IOException {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        // No transparency: PDF/A-3 of this program has none.
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return new Picture(out.toByteArray(), width, height);
    }

    private static Refusal refused(String why) {
        return new Refusal("PUB-PICTURE", "圖檔不採用：" + why + "。", "換一個較小的 PNG 或 JPEG 圖檔。");
    }
}
