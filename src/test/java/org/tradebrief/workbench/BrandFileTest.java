package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.Brand;

/** An organisation's template. */
class BrandFileTest {
    @TempDir
    private Path workspace = Path.of("");

    @Test
    void withoutATemplateBriefsGoOutPlain() {
        assertEquals(Brand.NONE, BrandFile.of(workspace).get());
    }

    @Test
    void nameColourAndLogoAreTakenFromTheTemplate() throws Exception {
        write("organisation=經濟部貿易研究組\naccent=#8A1538\nlogo=logo.png\n");
        ImageIO.write(
                new BufferedImage(200, 50, BufferedImage.TYPE_INT_RGB),
                "png",
                workspace.resolve("templates/logo.png").toFile());
        Brand brand = BrandFile.of(workspace).get();
        assertEquals("經濟部貿易研究組", brand.organisation());
        assertEquals(new Color(0x8A1538), brand.accent());
        assertNotNull(brand.logo());
    }

    @Test
    void aLogoFromElsewhereOnTheDiskIsRefused() throws Exception {
        write("logo=../../etc/hostname\n");
        assertEquals("PUB-BRAND", refusal().code());
    }

    @Test
    void aColourThatIsNoneIsRefusedWithItsText() throws Exception {
        write("accent=blue\n");
        assertEquals(true, refusal().getMessage().contains("blue"));
    }

    private Refusal refusal() {
        return assertThrows(Refusal.class, () -> BrandFile.of(workspace).get());
    }

    private void write(String text) throws IOException {
        Files.createDirectories(workspace.resolve("templates"));
        Files.writeString(workspace.resolve("templates/brand.properties"), text);
    }
}
