package org.tradebrief.desk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes of a picture one with at most 80 colours, the most frequent ones, which is enough for a screen and a quarter of the size. */
final class FewColours {
    private static final int MOST = 80;
    private static final int GROUNDS = 32;
    private static final Comparator<Map.Entry<Integer, Integer>> FREQUENT =
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey());

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int from = 0, i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[from]) {
                counts.merge(pixels[from] & 0xFFFFFF, i - from, Integer::sum);
                from = i;
            }
        }
        List<Integer> kept = chosen(counts);
        Map<Integer, Integer> places = new HashMap<>();
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = i > 0 && pixels[i] == pixels[i - 1]
                    ? indexes[i - 1]
                    : (byte) (int) places.computeIfAbsent(pixels[i] & 0xFFFFFF, colour -> nearest(colour, kept));
        }
        BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(kept));
        few.getRaster().setDataElements(0, 0, width, height, indexes);
        return few;
    }

    /** The most frequent, of which no two are all but the same. */
    private static List<Integer> chosen(Map<Integer, Integer> counts) {
        Map<Integer, Map.Entry<Integer, Integer>> best = new HashMap<>();
        counts.entrySet().forEach(entry -> best.merge(entry.getKey() & 0xF8F8F8, entry, FewColours::frequent));
        // After the grounds one of every tint, however few its pixels: a small sign in amber must not turn red.
        Map<Integer, Map.Entry<Integer, Integer>> tints = new HashMap<>();
        best.values().forEach(entry -> tints.merge(entry.getKey() & 0xE0E0E0, entry, FewColours::frequent));
        List<Map.Entry<Integer, Integer>> all =
                best.values().stream().sorted(FREQUENT).toList();
        return Stream.of(all.stream().limit(GROUNDS), tints.values().stream().sorted(FREQUENT), all.stream())
                .flatMap(one -> one)
                .distinct()
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map.Entry<Integer, Integer> frequent(
            Map.Entry<Integer, Integer> one, Map.Entry<Integer, Integer> other) {
        return one.getValue() >= other.getValue() ? one : other;
    }

    private static int nearest(int colour, List<Integer> kept) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < kept.size(); i++) {
            int distance = distance(colour, kept.get(i));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }

    private static IndexColorModel model(List<Integer> colours) {
        int[] map = colours.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, map.length, map, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }
}
