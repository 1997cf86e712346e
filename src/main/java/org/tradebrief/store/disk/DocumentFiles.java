package org.tradebrief.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tradebrief.library.Refusal;

/**
 * The documents as received, each under the hash of its bytes, so that one text is kept once however many paths it came
 * by. A file has its name only once it is whole, and what is read is held against its name.
 */
public final class DocumentFiles {
    private final Path folder;

    public DocumentFiles(Path folder) {
        this.folder = folder;
    }

    /** Opens bytes anew at each call. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** A copy of the bytes that has no name yet; closed without being kept it is gone. */
    public final class Copy implements AutoCloseable {
        private final Path unfinished;
        private final Path target;

        private Copy(Path unfinished, Path target) {
            this.unfinished = unfinished;
            this.target = target;
        }

        /** Gives it its name. */
        public void keep() {
            try {
                Files.createDirectories(target.resolveSibling(""));
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw DiskFailures.refusal("保存來源文件", folder, e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(unfinished);
            } catch (IOException e) {
                throw DiskFailures.refusal("保存來源文件", folder, e);
            }
        }
    }

    /** Keeps the bytes under the hash, if they are not there yet. Refuses bytes that do not have it. */
    public void keep(String hash, Bytes bytes) {
        if (isKept(hash)) {
            return;
        }
        try (Copy copy = copy(hash, bytes)) {
            copy.keep();
        }
    }

    public boolean isKept(String hash) {
        return Files.exists(place(hash));
    }

    /** Copies the bytes, to be kept once they are needed. Refuses bytes that do not have the hash. */
    public Copy copy(String hash, Bytes bytes) {
        try {
            Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
            Copy copy = new Copy(unfinished, place(hash));
            try {
                if (!copy(bytes, unfinished).equals(hash)) {
                    throw new Refusal("WS-CHANGED-UNDERWAY", "檔案在匯入途中改變了，未匯入。", "等寫入完成後再匯入一次。");
                }
            } catch (IOException | RuntimeException e) {
                copy.close();
                throw e;
            }
            return copy;
        } catch (IOException e) {
            throw DiskFailures.refusal("保存來源文件", folder, e);
        }
    }

    private static String copy(Bytes bytes, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(bytes.open(), digest);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The bytes kept under the hash. Refuses when they are gone or no longer have it. */
    public byte[] read(String hash, String path) {
        try {
            byte[] bytes = Files.readAllBytes(place(hash));
            if (!HexFormat.of().formatHex(sha256().digest(bytes)).equals(hash)) {
                throw lost(path, "已被改動");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw lost(path, "不見了");
        } catch (IOException e) {
            throw DiskFailures.refusal("讀取來源文件", folder, e);
        }
    }

    public String text(String hash, String path) {
        return new String(read(hash, path), StandardCharsets.UTF_8);
    }

    /** Where the bytes with that hash lie. */
    public Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static Refusal lost(String path, String what) {
        return new Refusal("WS-DOCUMENT-LOST", "工作區中的來源文件" + what + "：" + path + "。", "刪除 documents 內的該檔後重新匯入同一份文件。");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
