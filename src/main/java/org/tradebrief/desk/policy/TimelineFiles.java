package org.tradebrief.desk.policy;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;

/** Writes a drawing as a picture of points or of shapes. */
final class TimelineFiles {
    /** Points of the picture for each of the drawing, sharp enough for print. */
    private static final int SHARPNESS = 2;

    private TimelineFiles() {}

    static void png(Drawing drawing, double width, double height, ChartTheme theme, Path out) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * SHARPNESS), (int) Math.ceil(height * SHARPNESS), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(SHARPNESS, SHARPNESS);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height), theme);
        graphics.dispose();
        if (!ImageIO.write(image, "png", out.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }

    static void svg(Drawing drawing, double width, double height, ChartTheme theme, Path out) throws IOException {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height), theme);
        Files.writeString(out, graphics.getSVGDocument(), StandardCharsets.UTF_8);
    }
}
