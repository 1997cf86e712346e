package org.tradebrief.source.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/** Unpacks a body that came as gzip. A small body that unpacks to a huge one is given up at the bound. */
final class Unpacking {
    private Unpacking() {}

    static void gzip(Path file, long bound) throws IOException {
        Path plain = file.resolveSibling(file.getFileName() + ".plain");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                OutputStream out = Files.newOutputStream(plain)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > bound) {
                    throw new BoundedFile.TooLarge(bound);
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            Files.deleteIfExists(plain);
            throw e;
        }
        Files.move(plain, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
