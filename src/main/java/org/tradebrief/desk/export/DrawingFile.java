package org.tradebrief.desk.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Lettering;

/**
 * A drawing as a picture for a file: PNG at twice its size, or SVG with its text as text. Pictures are light, whatever the
 * desk shows.
 *
 * @param title stands above the drawing
 * @param source stands below it: where the values come from
 */
public record DrawingFile(String title, Drawing drawing, String source, double width, ChartTheme theme) {
    private static final double SHARPER = 2;
    private static final double MARGIN = 24;
    private static final double HEAD = 40;
    private static final double FOOT = 28;

    /** The bytes for a file of that name; SVG where it ends so, else PNG. */
    public byte[] bytes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg") ? svg().getBytes(StandardCharsets.UTF_8) : png();
    }

    private String svg() {
        SVGGraphics2D svg = new SVGGraphics2D(wide(), high());
        draw(svg);
        return svg.getSVGElement("drawing");
    }

    private byte[] png() {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(wide() * SHARPER), (int) Math.ceil(high() * SHARPER), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
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

    private double wide() {
        return width + 2 * MARGIN;
    }

    private double high() {
        return MARGIN + HEAD + width * drawing.aspect() + FOOT + MARGIN;
    }

    private void draw(Graphics2D graphics) {
        graphics.setColor(theme.background());
        graphics.fill(new Rectangle2D.Double(0, 0, wide(), high()));
        Lettering letters = new Lettering(graphics, theme);
        letters.left(
                title, MARGIN, MARGIN + 16, Lettering.Style.of(16, theme.text()).bold(true));
        drawing.draw(graphics, new Rectangle2D.Double(MARGIN, MARGIN + HEAD, width, width * drawing.aspect()), theme);
        letters.left(source, MARGIN, high() - MARGIN, Lettering.Style.of(11, theme.secondary()));
    }
}
