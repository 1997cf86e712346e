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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tradebrief.library.Layer;

/** Makes {@link RawFile}s from a folder or from bytes that came over the wire. */
public final class RawFiles {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private RawFiles() {}

    /**
     * A file below a folder, or the file itself. Its path starts at the layer's folder where it lies in one, or at a folder
     * that lies beside layers, else at the root. A JSON file or web page outside the layers is a raw answer: its path starts with {@code api/} and holds the
     * folder named by the day of the fetch, and the one above it, whatever the root. Paths are in Unicode's composed form,
     * so that the same file has the same path on every system.
     */
    public static RawFile of(Path root, Path file, LocalDate received) throws IOException {
        Path real = file.toAbsolutePath().normalize();
        int layer = layerFolder(real);
        Path base = layer >= 0 ? above(real, layer) : folder(root);
        return new RawFile(
                Normalizer.normalize(layer >= 0 ? path(base, real) : outside(base, real), Normalizer.Form.NFC),
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

    /** A file under a path of its own, such as an answer that was just fetched. It has no neighbours. */
    public static RawFile named(String path, Path file, LocalDate received) throws IOException {
        RawFile.Content content = () -> Files.newInputStream(file);
        return new RawFile(path, Files.size(file), hash(content), received, content, relative -> Optional.empty());
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

    private static String path(Path base, Path file) {
        return base.relativize(file).toString().replace('\\', '/');
    }

    private static String outside(Path base, Path file) {
        String api = Layer.API.folder() + "/";
        if (!isAnswer(file.toString())) {
            return path(besideLayers(base, file), file);
        }
        int day = folderNamedBy(file, name -> DAY.matcher(name).matches());
        String path = path(day > 0 ? above(file, day - 1) : base, file);
        return path.startsWith(api) ? path : api + path;
    }

    /** The folder between the root and the file, or the root, that holds folders of layers: a corpus with a new folder. */
    private static Path besideLayers(Path base, Path file) {
        for (Path folder = file.getParent(); folder != null && folder.startsWith(base); folder = folder.getParent()) {
            Path beside = folder;
            if (Arrays.stream(Layer.values())
                    .anyMatch(layer -> layer.isOfCorpus() && Files.isDirectory(beside.resolve(layer.folder())))) {
                return folder;
            }
        }
        return base;
    }

    private static boolean isAnswer(String name) {
        return name.endsWith(".json") || name.endsWith(".html");
    }

    /** The folder that holds the one at that place in the path. */
    private static Path above(Path file, int index) {
        Path root = file.getRoot();
        return index == 0 ? root : root.resolve(file.subpath(0, index));
    }

    private static Path folder(Path root) {
        Path base = root.toAbsolutePath().normalize();
        Path parent = base.getParent();
        return Files.isDirectory(base) || parent == null ? base : parent;
    }

    private static int layerFolder(Path file) {
        return folderNamedBy(
                file, name -> Layer.ofFolder(name).filter(Layer::isOfCorpus).isPresent());
    }

    /** Where in the path a folder of such a name stands, the innermost if several do; -1 for none. */
    private static int folderNamedBy(Path file, Predicate<String> name) {
        for (int i = file.getNameCount() - 2; i >= 0; i--) {
            if (name.test(file.getName(i).toString())) {
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
