package org.tradebrief.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.tradebrief.library.Layer;

/** Makes {@link RawFile}s from a folder or from bytes that came over the wire. */
public final class RawFiles {
    private RawFiles() {}

    /**
     * A file below a folder, or the file itself. Its path starts at the layer's folder where it lies in one, else at the
     * root; a JSON file outside the layers is an interface's raw answer and its path starts with {@code api/}. Paths are in
     * Unicode's composed form, so that the same file has the same path on every system.
     */
    public static RawFile of(Path root, Path file, LocalDate received) throws IOException {
        Path real = file.toAbsolutePath().normalize();
        int layer = layerFolder(real);
        Path base = layer >= 0 ? real.getRoot().resolve(real.subpath(0, layer)) : folder(root);
        String path = base.relativize(real).toString().replace('\\', '/');
        return new RawFile(
                Normalizer.normalize(layer >= 0 ? path : inApi(path), Normalizer.Form.NFC),
                Files.size(real),
                hash(() -> Files.newInputStream(real)),
                received,
                () -> Files.newInputStream(real),
                relative -> neighbour(base, real.resolveSibling(relative).normalize(), received));
    }

    private static Optional<RawFile> neighbour(Path base, Path other, LocalDate received) throws IOException {
        return other.startsWith(base) && Files.isRegularFile(other)
                ? Optional.of(of(base, other, received))
                : Optional.empty();
    }

    /** Bytes that lie in no folder and have no neighbours. */
    public static RawFile ofBytes(String path, byte[] bytes, LocalDate received) {
        return new RawFile(
                path,
                bytes.length,
                HexFormat.of().formatHex(sha256().digest(bytes)),
                received,
                () -> new ByteArrayInputStream(bytes),
                relative -> Optional.empty());
    }

    private static String inApi(String path) {
        String api = Layer.API.folder() + "/";
        return path.endsWith(".json") && !path.startsWith(api) ? api + path : path;
    }

    private static Path folder(Path root) {
        Path base = root.toAbsolutePath().normalize();
        Path parent = base.getParent();
        return Files.isDirectory(base) || parent == null ? base : parent;
    }

    /** Where in the path a layer's folder stands, the innermost if several do; -1 for none. */
    private static int layerFolder(Path file) {
        for (int i = file.getNameCount() - 2; i > 0; i--) {
            if (Layer.ofFolder(file.getName(i).toString())
                    .filter(Layer::isOfCorpus)
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static String hash(RawFile.Content content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
