package org.tradebrief.desk.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Plate;
import org.tradebrief.workbench.Pictures;

/**
 * A drawing as a picture for a file: PNG at twice its size, SVG or PDF with its text as text. Pictures are light, whatever
 * the desk shows.
 *
 * @param day whose knowledge is drawn; a PDF bears it as its date
 */
public record DrawingFile(Plate plate, ChartTheme theme, LocalDate day) {
    /** The endings of the files that a drawing can become, the usual one first. */
    public static final List<String> ENDINGS = List.of("png", "svg", "pdf");

    private static final double SHARPER = 2;

    /** The bytes for a file of that name, by its ending; PNG where that says nothing. */
    public byte[] bytes(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "svg" -> svg().getBytes(StandardCharsets.UTF_8);
            case "pdf" -> pdf();
            default -> png();
        };
    }

    private String svg() {
        SVGGraphics2D svg = new SVGGraphics2D(plate.wide(), plate.high());
        draw(svg);
        return svg.getSVGElement("drawing");
    }

    /** One page as large as the picture. */
    public byte[] pdf() {
        return Pictures.pdf(plate, theme, day);
    }

    private byte[] png() {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(plate.wide() * SHARPER),
                (int) Math.ceil(plate.high() * SHARPER),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(theme.background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SHARPER, SHARPER);
        draw(graphics);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
    }

    private void draw(Graphics2D graphics) {
        plate.draw(graphics, new Rectangle2D.Double(0, 0, plate.wide(), plate.high()), theme);
    }
}
