import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes of a TrueType font one whose outlines do not overlap: {@code java UniteContours.java IN OUT}. JavaFX fills glyphs
 * that it draws as shapes, which in software it does with all text under a scale, by the even-odd rule; where contours
 * overlap, as in fonts cut from a variable one, strokes would vanish at their crossings. Each glyph is compared with what
 * it was before it is taken.
 */
final class UniteContours {
    private static final int ON = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    /** How large glyphs are drawn to be compared, and how much of a pixel may differ, in the whole. */
    private static final int SIZE = 100;

    private static final double TOLERANCE = 4;

    private final Map<String, byte[]> tables = new TreeMap<>();
    private int united;
    private int kept;

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        UniteContours font = new UniteContours(ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))));
        font.unite();
        Files.write(Path.of(args[1]), font.bytes());
        System.out.println(args[1] + ": " + font.united + " glyphs united, " + font.kept + " left as they were");
    }

    private UniteContours(ByteBuffer file) {
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] name = new byte[4];
            file.get(entry, name);
            byte[] table = new byte[file.getInt(entry + 12)];
            file.get(file.getInt(entry + 8), table);
            tables.put(new String(name, java.nio.charset.StandardCharsets.US_ASCII), table);
        }
    }

    private ByteBuffer table(String name) {
        return ByteBuffer.wrap(tables.get(name));
    }

    private void unite() throws IOException {
        int glyphs = table("maxp").getShort(4) & 0xFFFF;
        boolean wide = table("head").getShort(50) == 1;
        ByteBuffer loca = table("loca");
        byte[] glyf = tables.get("glyf");
        ByteArrayOutputStream out = new ByteArrayOutputStream(glyf.length);
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1));
        int mostPoints = 0;
        int mostContours = 0;
        for (int i = 0; i < glyphs; i++) {
            int from = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
            int to = wide ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xFFFF);
            ByteBuffer glyph = ByteBuffer.wrap(glyf, from, to - from).slice();
            places.putInt(out.size());
            byte[] made = united(glyph);
            if (made.length > 2 && ByteBuffer.wrap(made).getShort(0) > 0) {
                int contours = ByteBuffer.wrap(made).getShort(0);
                mostContours = Math.max(mostContours, contours);
                mostPoints = Math.max(mostPoints, ByteBuffer.wrap(made).getShort(8 + 2 * contours) + 1);
            }
            out.write(made);
            while (out.size() % 4 != 0) {
                out.write(0);
            }
        }
        places.putInt(out.size());
        tables.put("glyf", out.toByteArray());
        tables.put("loca", places.array());
        table("head").putShort(50, (short) 1);
        table("maxp").putShort(6, (short) mostPoints).putShort(8, (short) mostContours);
    }

    private byte[] united(ByteBuffer glyph) throws IOException {
        byte[] before = new byte[glyph.remaining()];
        glyph.get(0, before);
        if (before.length == 0 || glyph.getShort(0) < 1) {
            return before;
        }
        Path2D outline = outline(glyph);
        outline.setWindingRule(Path2D.WIND_NON_ZERO);
        Path2D crossed = new Path2D.Double(outline);
        crossed.setWindingRule(Path2D.WIND_EVEN_ODD);
        if (difference(outline, crossed) == 0) {
            return before;
        }
        byte[] made = encoded(new Area(outline));
        Path2D read = outline(ByteBuffer.wrap(made));
        read.setWindingRule(Path2D.WIND_EVEN_ODD);
        if (difference(outline, read) > TOLERANCE) {
            kept++;
            System.err.println("differs by " + difference(outline, read) + " pixels");
            return before;
        }
        united++;
        return made;
    }

    /** In pixels at {@link #SIZE} to the em. */
    private static double difference(Path2D one, Path2D other) {
        BufferedImage a = drawn(one);
        BufferedImage b = drawn(other);
        long sum = 0;
        byte[] left = ((java.awt.image.DataBufferByte) a.getRaster().getDataBuffer()).getData();
        byte[] right = ((java.awt.image.DataBufferByte) b.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < left.length; i++) {
            sum += Math.max(0, Math.abs((left[i] & 0xFF) - (right[i] & 0xFF)) - 24);
        }
        return sum / 255.0;
    }

    private static BufferedImage drawn(Path2D path) {
        BufferedImage image = new BufferedImage(2 * SIZE, 2 * SIZE, BufferedImage.TYPE_BYTE_GRAY);
        java.awt.Graphics2D g = image.createGraphics();
        g.setRenderingHint(java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(java.awt.RenderingHints.KEY_STROKE_CONTROL, java.awt.RenderingHints.VALUE_STROKE_PURE);
        g.transform(new AffineTransform(SIZE / 1000.0, 0, 0, -SIZE / 1000.0, SIZE / 2.0, 1.5 * SIZE));
        g.fill(path);
        g.dispose();
        return image;
    }

    private static Path2D outline(ByteBuffer glyph) {
        int contours = glyph.getShort(0);
        int[] ends = new int[contours];
        glyph.position(10);
        for (int i = 0; i < contours; i++) {
            ends[i] = glyph.getShort() & 0xFFFF;
        }
        glyph.position(glyph.position() + 2 + (glyph.getShort(glyph.position()) & 0xFFFF));
        int points = ends[contours - 1] + 1;
        int[] flags = new int[points];
        for (int i = 0; i < points; ) {
            int flag = glyph.get() & 0xFF;
            int times = (flag & REPEAT) == 0 ? 1 : 1 + (glyph.get() & 0xFF);
            for (int k = 0; k < times; k++) {
                flags[i++] = flag;
            }
        }
        int[] x = coordinates(glyph, flags, SHORT_X, SAME_X);
        int[] y = coordinates(glyph, flags, SHORT_Y, SAME_Y);
        Path2D path = new Path2D.Double();
        int start = 0;
        for (int end : ends) {
            contour(path, flags, x, y, start, end);
            start = end + 1;
        }
        return path;
    }

    private static int[] coordinates(ByteBuffer glyph, int[] flags, int small, int same) {
        int[] all = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & small) != 0) {
                int by = glyph.get() & 0xFF;
                at += (flags[i] & same) != 0 ? by : -by;
            } else if ((flags[i] & same) == 0) {
                at += glyph.getShort();
            }
            all[i] = at;
        }
        return all;
    }

    private static void contour(Path2D path, int[] flags, int[] x, int[] y, int start, int end) {
        int count = end - start + 1;
        if (count < 2) {
            return;
        }
        // From a point on the curve, or from the middle between two that are off it.
        int first = start;
        while (first <= end && (flags[first] & ON) == 0) {
            first++;
        }
        double beginX;
        double beginY;
        if (first > end) {
            first = start;
            beginX = (x[start] + x[end]) / 2.0;
            beginY = (y[start] + y[end]) / 2.0;
        } else {
            beginX = x[first];
            beginY = y[first];
            first++;
            count--;
        }
        path.moveTo(beginX, beginY);
        boolean off = false;
        double offX = 0;
        double offY = 0;
        for (int k = 0; k < count; k++) {
            int i = start + (first - start + k) % (end - start + 1);
            boolean on = (flags[i] & ON) != 0;
            if (on && off) {
                path.quadTo(offX, offY, x[i], y[i]);
            } else if (on) {
                path.lineTo(x[i], y[i]);
            } else {
                if (off) {
                    path.quadTo(offX, offY, (offX + x[i]) / 2, (offY + y[i]) / 2);
                }
                offX = x[i];
                offY = y[i];
            }
            off = !on;
        }
        if (off) {
            path.quadTo(offX, offY, beginX, beginY);
        }
        path.closePath();
    }

    private record Point(int x, int y, boolean on) {}

    private static byte[] encoded(Area area) throws IOException {
        List<List<Point>> contours = new ArrayList<>();
        List<Point> now = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    now = new ArrayList<>();
                    now.add(point(c[0], c[1], true));
                }
                case PathIterator.SEG_LINETO -> add(now, point(c[0], c[1], true));
                case PathIterator.SEG_QUADTO -> {
                    now.add(point(c[0], c[1], false));
                    now.add(point(c[2], c[3], true));
                }
                case PathIterator.SEG_CLOSE -> {
                    if (now.size() > 1 && now.getLast().on() && now.getLast().equals(now.getFirst())) {
                        now.removeLast();
                    }
                    if (now.size() > 2) {
                        contours.add(plain(now));
                    }
                }
                default -> throw new IllegalStateException("a curve of third degree in a TrueType glyph");
            }
        }
        return encoded(contours);
    }

    private static Point point(double x, double y, boolean on) {
        return new Point((int) Math.round(x), (int) Math.round(y), on);
    }

    private static void add(List<Point> contour, Point point) {
        if (!contour.getLast().equals(point)) {
            contour.add(point);
        }
    }

    /** Without points on a straight line, and without those on a curve that its two neighbours off it imply. */
    private static List<Point> plain(List<Point> contour) {
        List<Point> all = new ArrayList<>(contour);
        for (int i = 0; i < all.size() && all.size() > 3; ) {
            Point before = all.get((i + all.size() - 1) % all.size());
            Point at = all.get(i);
            Point after = all.get((i + 1) % all.size());
            boolean straight = before.on()
                    && after.on()
                    && (long) (at.x() - before.x()) * (after.y() - at.y())
                            == (long) (at.y() - before.y()) * (after.x() - at.x());
            boolean implied = !before.on()
                    && !after.on()
                    && 2 * at.x() == before.x() + after.x()
                    && 2 * at.y() == before.y() + after.y();
            if (at.on() && (straight || implied)) {
                all.remove(i);
            } else {
                i++;
            }
        }
        return all;
    }

    private static byte[] encoded(List<List<Point>> contours) throws IOException {
        List<Point> all = contours.stream().flatMap(List::stream).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(contours.size());
        out.writeShort(all.stream().mapToInt(Point::x).min().orElse(0));
        out.writeShort(all.stream().mapToInt(Point::y).min().orElse(0));
        out.writeShort(all.stream().mapToInt(Point::x).max().orElse(0));
        out.writeShort(all.stream().mapToInt(Point::y).max().orElse(0));
        int end = -1;
        for (List<Point> contour : contours) {
            end += contour.size();
            out.writeShort(end);
        }
        out.writeShort(0);
        ByteArrayOutputStream xs = new ByteArrayOutputStream();
        ByteArrayOutputStream ys = new ByteArrayOutputStream();
        int[] flags = new int[all.size()];
        int x = 0;
        int y = 0;
        for (int i = 0; i < flags.length; i++) {
            Point p = all.get(i);
            flags[i] = (p.on() ? ON : 0) | step(xs, p.x() - x, SHORT_X, SAME_X) | step(ys, p.y() - y, SHORT_Y, SAME_Y);
            x = p.x();
            y = p.y();
        }
        for (int i = 0; i < flags.length; ) {
            int times = 1;
            while (i + times < flags.length && flags[i + times] == flags[i] && times < 256) {
                times++;
            }
            out.writeByte(times > 1 ? flags[i] | REPEAT : flags[i]);
            if (times > 1) {
                out.writeByte(times - 1);
            }
            i += times;
        }
        xs.writeTo(out);
        ys.writeTo(out);
        return bytes.toByteArray();
    }

    private static int step(ByteArrayOutputStream out, int by, int small, int same) {
        if (by == 0) {
            return same;
        }
        if (Math.abs(by) < 256) {
            out.write(Math.abs(by));
            return by > 0 ? small | same : small;
        }
        out.write(by >> 8);
        out.write(by);
        return 0;
    }

    private byte[] bytes() {
        int count = tables.size();
        int size = 12 + 16 * count;
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        table("head").putInt(8, 0);
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int place = 12 + 16 * count;
        int headPlace = 0;
        for (Map.Entry<String, byte[]> e : tables.entrySet()) {
            file.put(e.getKey().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            file.putInt(sum(e.getValue())).putInt(place).putInt(e.getValue().length);
            file.put(place, e.getValue());
            headPlace = e.getKey().equals("head") ? place : headPlace;
            place += e.getValue().length + 3 & ~3;
        }
        file.putInt(headPlace + 8, 0xB1B0AFBA - sum(file.array()));
        return file.array();
    }

    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - 8 * (i & 3);
        }
        return sum;
    }
}
