package org.tradebrief.desk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.chart.trade.ChartWords;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.Workspaces;

class DrawingFileTest {
    private final DrawingFile file = new DrawingFile(
            "出口市場集中度",
            new ConcentrationDrawings(ChartWords.chinese())
                    .bars(
                            Workspaces.view(Workspaces.february(), Rows.FEBRUARY)
                                    .concentrations(),
                            Rows.economy("TWN"),
                            Thresholds.CLASSIC,
                            true),
            "UN Comtrade，版本 2026-02-08",
            868,
            ChartThemes.light(new ChartFonts()));

    @Test
    void anSvgKeepsItsTextAsText() {
        String svg = new String(file.bytes("chart.svg"), StandardCharsets.UTF_8);
        assertTrue(svg.contains("<svg"));
        assertTrue(svg.contains("出口市場集中度"));
        assertTrue(svg.contains("1,183.15"));
        assertTrue(svg.contains("版本 2026-02-08"));
    }

    @Test
    void aPngIsTwiceAsSharpAndLight() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes("chart.PNG")));
        assertEquals(2 * (868 + 48), image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    }
}
