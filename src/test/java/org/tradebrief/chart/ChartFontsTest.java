package org.tradebrief.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tables rely on in the bundled fonts. */
class ChartFontsTest {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    @Test
    void allDigitsAreOfOneWidthSoThatColumnsOfFiguresLineUp() {
        for (boolean bold : new boolean[] {false, true}) {
            Font font = new ChartFonts().traditional(bold);
            var widths = IntStream.rangeClosed('0', '9')
                    .mapToDouble(digit -> font.getStringBounds(String.valueOf((char) digit), PLAIN)
                            .getWidth())
                    .boxed()
                    .collect(Collectors.toSet());
            assertEquals(1, widths.size(), "bold " + bold + ": " + widths);
        }
    }

    /** Text under a scale is filled by the even-odd rule where there is no graphics card, by which overlaps are holes. */
    @Test
    void noStrokeOfACharacterOverlapsAnother() throws IOException {
        String words = Files.readString(Path.of("src/main/resources/org/tradebrief/desk/help/help.properties"));
        Set<String> holed = new TreeSet<>();
        for (String file : List.of("TC-Regular", "TC-Bold", "SC-Regular", "SC-Bold")) {
            Font font = font("NotoSans" + file + ".ttf").deriveFont(64f);
            words.codePoints()
                    .filter(c -> c > ' ')
                    .distinct()
                    .mapToObj(Character::toString)
                    .filter(c -> !Arrays.equals(
                            filled(font, c, Path2D.WIND_EVEN_ODD), filled(font, c, Path2D.WIND_NON_ZERO)))
                    .forEach(c -> holed.add(file + " " + c));
        }
        assertEquals(Set.of(), holed);
    }

    private static Font font(String file) throws IOException {
        try {
            return Font.createFont(
                    Font.TRUETYPE_FONT, Path.of("assets/fonts", file).toFile());
        } catch (FontFormatException e) {
            throw new IOException(file, e);
        }
    }

    private static byte[] filled(Font font, String text, int rule) {
        Path2D path = new Path2D.Float(
                font.createGlyphVector(PLAIN, text).getOutline(0, 64), AffineTransform.getTranslateInstance(8, 0));
        path.setWindingRule(rule);
        BufferedImage image = new BufferedImage(80, 96, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.fill(path);
        g.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void theSignsOfATableAreThere() {
        assertTrue(new ChartFonts().traditional(false).canDisplayUpTo("−–—…〔〕「」％／億美元經濟體") < 0);
    }
}
