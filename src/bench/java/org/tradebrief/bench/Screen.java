package org.tradebrief.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A virtual display whose picture can be read, so that a window counts from when it is drawn, not from when it is made. */
final class Screen implements AutoCloseable {
    private static final int FIRST_NUMBER = 91;
    private static final int COLOURS = 12;
    private static final double ALIKE = 0.97;

    private final int number;
    private final Process server;
    private final ByteBuffer picture;

    private Screen(int number, Process server, ByteBuffer picture) {
        this.number = number;
        this.server = server;
        this.picture = picture;
    }

    static Screen open(Path folder) throws IOException, InterruptedException {
        int number = FIRST_NUMBER;
        while (Files.exists(Path.of("/tmp/.X11-unix/X" + number))) {
            number++;
        }
        Files.createDirectories(folder);
        List<String> command = List.of(
                "Xvfb", ":" + number, "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-br", "-fbdir", folder + "");
        Process server = Programs.start(command, Map.of(), folder.resolve("log").toFile());
        Path file = folder.resolve("Xvfb_screen0");
        while (!Files.exists(Path.of("/tmp/.X11-unix/X" + number)) || !Files.exists(file)) {
            if (!server.isAlive()) {
                throw new IOException("Xvfb ended: " + Files.readString(folder.resolve("log")));
            }
            Thread.sleep(20);
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return new Screen(number, server, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    String display() {
        return ":" + number;
    }

    /** Whether a window with letters is on it: smoothed letters have many shades, an empty window has two. */
    boolean isDrawn() {
        Set<Integer> colours = new HashSet<>();
        for (int at = picture.getInt(0) + 4096; at < picture.capacity() - 4; at += 4 * 7) {
            if (colours.add(picture.getInt(at)) && colours.size() >= COLOURS) {
                return true;
            }
        }
        return false;
    }

    /** Every seventh point of what is on it now. */
    int[] points() {
        int from = picture.getInt(0) + 4096;
        int[] points = new int[(picture.capacity() - 4 - from) / (4 * 7)];
        for (int i = 0; i < points.length; i++) {
            points[i] = picture.getInt(from + i * 4 * 7);
        }
        return points;
    }

    /** Whether it shows what it showed then, but for a caret and the like. */
    boolean shows(int[] then) {
        int[] now = points();
        long same =
                IntStream.range(0, now.length).filter(i -> now[i] == then[i]).count();
        return same > ALIKE * now.length;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        server.waitFor();
    }
}
