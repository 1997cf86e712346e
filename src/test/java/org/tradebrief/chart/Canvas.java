package org.tradebrief.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.svg.SVGGraphics2D;

/** Draws into memory with a margin around the area, so that what leaves the area is seen. */
public final class Canvas {
    private static final int MARGIN = 60;
    private static final ChartFonts FONTS = new ChartFonts();

    private Canvas() {}

    public static ChartTheme light() {
        return ChartThemes.light(FONTS);
    }

    public static ChartTheme dark() {
        return ChartThemes.dark(FONTS);
    }

    /** Draws in both themes and finds ink in the area and none outside it. */
    public static void drawsInside(Drawing drawing, int width, int height) {
        for (ChartTheme theme : new ChartTheme[] {light(), dark()}) {
            BufferedImage image = image(drawing, width, height, theme);
            int ground = theme.background().getRGB();
            int ink = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    boolean inside = x >= MARGIN - 1 && x <= MARGIN + width && y >= MARGIN - 1 && y <= MARGIN + height;
                    boolean inked = image.getRGB(x, y) != ground;
                    ink += inked && inside ? 1 : 0;
                    assertTrue(
                            inside || !inked,
                            () -> drawing.getClass().getSimpleName() + " " + width + "x" + height + " leaves its area: "
                                    + drawing.description());
                }
            }
            assertTrue(ink > 20, "nothing drawn");
        }
    }

    private static BufferedImage image(Drawing drawing, int width, int height, ChartTheme theme) {
        BufferedImage image = new BufferedImage(width + 2 * MARGIN, height + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(theme.background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.draw(graphics, new Rectangle2D.Double(MARGIN, MARGIN, width, height), theme);
        assertEquals(null, graphics.getClip(), "the clip is left as it was");
        graphics.dispose();
        return image;
    }

    /** The texts of a drawing, as a page that keeps them as text has them. */
    public static String texts(Drawing drawing, int width, int height) {
        SVGGraphics2D svg = new SVGGraphics2D(width, height);
        drawing.draw(svg, new Rectangle2D.Double(0, 0, width, height), light());
        return svg.getSVGElement();
    }

    /** Where a chart's items lie when it is drawn in that size. */
    public static Items items(ItemDrawing chart, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return chart.drawItems(image.createGraphics(), new Rectangle2D.Double(0, 0, width, height), light());
    }

    /** Whether any pixel has that colour. */
    public static boolean shows(Drawing drawing, int width, int height, Color colour) {
        BufferedImage image = image(drawing, width, height, light());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == colour.getRGB()) {
                    return true;
                }
            }
        }
        return false;
    }
}
