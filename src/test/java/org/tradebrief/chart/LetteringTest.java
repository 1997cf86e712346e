package org.tradebrief.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering.Style style = Lettering.Style.of(12, Color.BLACK);

    @Test
    void textStaysTextAndChangesItsFontOnlyWhereItMust() {
        String page = written("稀土相关物项 25%");
        assertTrue(page.contains("Noto Sans TC"), page);
        assertTrue(page.contains("Noto Sans SC"), page);
        assertTrue(page.contains("关"), page);
    }

    @Test
    void whatNoFontHasIsShownAndNotDropped() {
        assertTrue(written("甲😀乙").contains("〓"));
    }

    @Test
    void aWidthIsTheSumOfItsRuns() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Lettering letters = new Lettering(image.createGraphics(), Canvas.light());
        double apart = letters.width("稀土", style) + letters.width("关", style);
        assertEquals(apart, letters.width("稀土关", style), 0.5);
        assertEquals(0, letters.width("", style));
    }

    @Test
    void digitsHaveOneWidth() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Lettering letters = new Lettering(graphics, Canvas.light());
        double zero = letters.width("0", style);
        for (char digit = '1'; digit <= '9'; digit++) {
            assertEquals(zero, letters.width(Character.toString(digit), style), 0.01);
        }
    }

    private String written(String text) {
        SVGGraphics2D svg = new SVGGraphics2D(200, 40);
        Drawing line = new Drawing() {
            @Override
            public void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
                new Lettering(graphics, theme).left(text, 0, 20, style);
            }

            @Override
            public String description() {
                return text;
            }

            @Override
            public double aspect() {
                return 0.2;
            }
        };
        line.draw(svg, new Rectangle2D.Double(0, 0, 200, 40), Canvas.light());
        return svg.getSVGElement();
    }
}
