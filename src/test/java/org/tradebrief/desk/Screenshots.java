package org.tradebrief.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.tradebrief.desk.theme.Fonts;

/** Draws scenes to PNG files without a display. What it takes is what a person would see. */
final class Screenshots {
    private final Path folder;

    Screenshots(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Starts JavaFX once for the whole run. */
    static void startJavaFx() throws Exception {
        System.setProperty("java.awt.headless", "true");
        // Drawn into memory, in a screen larger than any picture.
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "2048x1200-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
        startJavaFxOnScreen();
    }

    /** The same on the screen that there is. */
    static void startJavaFxOnScreen() throws Exception {
        FutureTask<Void> fonts = new FutureTask<>(() -> {
            Platform.setImplicitExit(false);
            Fonts.loadTraditional();
            Fonts.loadSimplified();
            return null;
        });
        Platform.startup(fonts);
        fonts.get(30, TimeUnit.SECONDS);
    }

    static <T> T onScreen(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    static void act(Runnable run) throws Exception {
        Callable<Void> work = () -> {
            run.run();
            return null;
        };
        onScreen(work);
    }

    /** Takes away the folder of a desk that was left. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Waits until the screen's thread has done what waits for it, a few pulses long. */
    static void settle() throws Exception {
        for (int i = 0; i < 5; i++) {
            onScreen(() -> {
                Platform.requestNextPulse();
                return null;
            });
            Thread.sleep(40);
        }
    }

    /** Waits until something holds, asked on the screen's thread. */
    static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(240);
        while (!onScreen(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not come");
            }
            settle();
        }
    }

    static Stage stage(Scene scene, double width, double height) throws Exception {
        return onScreen(() -> {
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return stage;
        });
    }

    Path take(Scene scene, String name) throws Exception {
        settle();
        BufferedImage picture = onScreen(() -> pixels(scene.snapshot(null)));
        Path file = folder.resolve(name + ".png");
        write(FewColours.of(picture), file);
        return file;
    }

    /** As small as the format can: pictures are kept with the text. */
    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] data = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), data, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, data, 0, width);
        return picture;
    }
}
