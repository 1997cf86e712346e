import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the logo in every size that an operating system asks for: java packaging/Icons.java LOGO.svg FOLDER. Knows the two
 * shapes that the logo is made of, so that no other program is needed.
 */
final class Icons {
    private static final int UNITS = 24;

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[1]));
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
            pictures.put(size, png(Path.of(args[0]), size));
            Files.write(folder.resolve("tradebrief-" + size + ".png"), pictures.get(size));
        }
        Files.write(folder.resolve("tradebrief.ico"), ico(pictures));
        Files.write(folder.resolve("tradebrief.icns"), icns(pictures));
    }

    private static byte[] png(Path logo, int size) throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(logo.toFile())
                .getDocumentElement();
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale((double) size / UNITS, (double) size / UNITS);
        NodeList shapes = svg.getElementsByTagName("*");
        for (int i = 0; i < shapes.getLength(); i++) {
            draw(g, (Element) shapes.item(i));
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void draw(Graphics2D g, Element shape) {
        switch (shape.getTagName()) {
            case "rect" -> {
                g.setColor(Color.decode(shape.getAttribute("fill")));
                double round = 2 * number(shape, "rx");
                g.fill(new RoundRectangle2D.Double(
                        number(shape, "x"),
                        number(shape, "y"),
                        number(shape, "width"),
                        number(shape, "height"),
                        round,
                        round));
            }
            case "polyline" -> {
                g.setColor(Color.decode(shape.getAttribute("stroke")));
                g.setStroke(new BasicStroke(
                        (float) number(shape, "stroke-width"), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4));
                Path2D path = new Path2D.Double();
                for (String point : shape.getAttribute("points").split(" ")) {
                    String[] at = point.split(",");
                    double x = Double.parseDouble(at[0]);
                    double y = Double.parseDouble(at[1]);
                    if (path.getCurrentPoint() == null) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
                g.draw(path);
            }
            default ->
                throw new IllegalArgumentException(
                        "the logo holds a shape that is not known here: " + shape.getTagName());
        }
    }

    private static double number(Element shape, String name) {
        return Double.parseDouble(shape.getAttribute(name));
    }

    /** Windows: a directory of PNG pictures up to 256 pixels; bytes in little-endian order. */
    private static byte[] ico(Map<Integer, byte[]> pictures) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Map<Integer, byte[]> fit = new LinkedHashMap<>(pictures);
        fit.keySet().removeIf(size -> size > 256);
        little(out, 2, 0, 1, fit.size());
        int offset = 6 + 16 * fit.size();
        for (Map.Entry<Integer, byte[]> picture : fit.entrySet()) {
            int size = picture.getKey() % 256;
            little(out, 1, size, size, 0, 0);
            little(out, 2, 1, 32);
            little(out, 4, picture.getValue().length, offset);
            offset += picture.getValue().length;
        }
        for (byte[] picture : fit.values()) {
            out.write(picture);
        }
        return bytes.toByteArray();
    }

    private static void little(DataOutputStream out, int width, int... values) throws Exception {
        for (int value : values) {
            for (int i = 0; i < width; i++) {
                out.write(value >> 8 * i);
            }
        }
    }

    /** macOS: tagged PNG pictures. */
    private static byte[] icns(Map<Integer, byte[]> pictures) throws Exception {
        Map<Integer, String> tags = Map.of(128, "ic07", 256, "ic08", 512, "ic09");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            if (tags.containsKey(picture.getKey())) {
                out.writeBytes(tags.get(picture.getKey()));
                out.writeInt(8 + picture.getValue().length);
                out.write(picture.getValue());
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(all);
        file.writeBytes("icns");
        file.writeInt(8 + body.size());
        body.writeTo(file);
        return all.toByteArray();
    }
}
