package org.tradebrief.publish.word;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.tradebrief.brief.Block;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;

/** Charts and timelines as pictures, each with its caption above, its sources below, and its words for those who do not see it. */
final class Charts {
    private static final int WIDTH = 640;
    private static final int DENSITY = 3;
    /** Of a page, in English Metric Units: 16.8 cm wide, at most 22 cm high. */
    private static final long WIDE = 6_048_000;

    private static final long HIGHEST = 7_920_000;

    private final Map<String, Exhibit> drawings;
    private final ChartTheme theme;
    private int number;

    Charts(Map<String, Exhibit> drawings, ChartTheme theme) {
        this.drawings = drawings;
        this.theme = theme;
    }

    void write(Block.Chart chart, Xml xml, Links links) {
        Exhibit exhibit = drawings.get(chart.key());
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>");
        if (exhibit == null) {
            Run.PLAIN.write(xml, "（圖：" + chart.caption() + "）");
            xml.raw("</w:p>");
            return;
        }
        Drawing drawing = exhibit.drawing();
        Run.PLAIN.write(xml, "圖 " + ++number + "　" + chart.caption());
        double scale = Math.min(1, HIGHEST / (WIDE * drawing.aspect()));
        picture(xml, links.picture(png(drawing)), drawing.description(), (long) (WIDE * scale), (long)
                (WIDE * scale * drawing.aspect()));
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Source\"/></w:pPr>");
        Run.PLAIN.write(xml, exhibit.source());
        xml.raw("</w:p>");
    }

    private void picture(Xml xml, String id, String description, long width, long height) {
        String extent = "cx=\"" + width + "\" cy=\"" + height + "\"";
        xml.raw("</w:p><w:p><w:r><w:drawing><wp:inline><wp:extent " + extent + "/><wp:docPr id=\"" + number
                        + "\" name=\"圖 " + number + "\" descr=\"")
                .text(description.replace('\n', ' '))
                .raw(
                        "\"/><a:graphic><a:graphicData"
                            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"
                            + " id=\"" + number + "\" name=\"" + id
                                + "\"/><pic:cNvPicPr/></pic:nvPicPr>"
                                + "<pic:blipFill><a:blip r:embed=\"" + id
                                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + extent
                                + "/></a:xfrm><a:prstGeom prst=\"rect\">"
                                + "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private byte[] png(Drawing drawing) {
        int height = (int) Math.ceil(WIDTH * drawing.aspect());
        BufferedImage image = new BufferedImage(WIDTH * DENSITY, height * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(theme.background());
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(DENSITY, DENSITY);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height), theme);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
        return out.toByteArray();
    }
}
