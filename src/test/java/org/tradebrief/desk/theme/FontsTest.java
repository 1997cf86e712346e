package org.tradebrief.desk.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tables rely on in the bundled fonts. */
class FontsTest {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    @Test
    void allDigitsAreOfOneWidthSoThatColumnsOfFiguresLineUp() {
        for (boolean bold : new boolean[] {false, true}) {
            Font font = Fonts.forDrawing(bold);
            var widths = IntStream.rangeClosed('0', '9')
                    .mapToDouble(digit -> font.getStringBounds(String.valueOf((char) digit), PLAIN)
                            .getWidth())
                    .boxed()
                    .collect(Collectors.toSet());
            assertEquals(1, widths.size(), "bold " + bold + ": " + widths);
        }
    }

    @Test
    void theSignsOfATableAreThere() {
        assertTrue(Fonts.forDrawing(false).canDisplayUpTo("−–—…〔〕「」％／億美元經濟體") < 0);
    }
}
