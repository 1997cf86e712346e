package org.tradebrief.desk.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.chart.Plate;
import org.tradebrief.chart.trade.ChartWords;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.publish.pdf.Conforms;
import org.tradebrief.trade.Rows;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.Workspaces;

class DrawingFileTest {
    private final DrawingFile file = new DrawingFile(
            new Plate(
                    "出口市場集中度",
                    new ConcentrationDrawings(ChartWords.chinese())
                            .bars(
                                    Workspaces.view(Workspaces.february(), Rows.FEBRUARY)
                                            .concentrations(),
                                    Rows.economy("TWN"),
                                    Thresholds.CLASSIC,
                                    true),
                    "UN Comtrade，版本 2026-02-08",
                    868),
            ChartThemes.light(new ChartFonts()),
            Rows.FEBRUARY);

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

    @Test
    void aPdfIsOnePageAsLargeAsThePictureWithItsTextAsText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.bytes("chart.pdf"))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(868 + 48, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("出口市場集中度"), text);
            assertTrue(text.contains("1,183.15"), text);
            assertTrue(text.contains("版本 2026-02-08"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void aPdfConformsToTheStandardsThatItClaims(String flavour) throws Exception {
        assertEquals(List.of(), Conforms.failures(file.pdf(), flavour));
    }

    @Test
    void theSamePictureIsTheSameBytes() {
        assertArrayEquals(file.pdf(), file.pdf());
    }
}
