package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.seal.KeyMaker;
import org.tradebrief.publish.seal.SigningKey;

/**
 * People's keys. A key that this machine made for a person lies in that person's own folder, readable to nobody else,
 * never in a workspace, which may be copied and passed on.
 */
public final class SigningKeys {
    private final Path folder;
    private final Clock clock;

    /** @param folder in which keys that this machine makes are kept, readable to its owner alone */
    public SigningKeys(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The keys of whoever runs this program. */
    public static SigningKeys ofThisPerson(Clock clock) {
        Path own = Workbench.place(null);
        return new SigningKeys(own.resolveSibling(own.getFileName() + "-keys"), clock);
    }

    /** A key from a PKCS#12 file. */
    public PersonKey read(Path file, char[] passphrase) {
        try {
            return new PersonKey(SigningKey.fromPkcs12(Files.readAllBytes(file), passphrase));
        } catch (IOException e) {
            throw new Refusal("KEY-FILE", "讀不到憑證檔：" + file + "。", "檢查路徑與權限後再做一次。", e);
        }
    }

    /** The person's key on this machine, made now where there is none. */
    public PersonKey own(String person, char[] passphrase) {
        Path file = place(person);
        if (!Files.exists(file)) {
            make(file, person, passphrase);
        }
        return read(file, passphrase);
    }

    /** Whether this machine holds a key of that person. */
    public boolean has(String person) {
        return Files.exists(place(person));
    }

    private Path place(String person) {
        return folder.resolve(Attached.sha256(person.strip()).substring(0, 16) + ".p12");
    }

    private void make(Path file, String person, char[] passphrase) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "key", ".tmp");
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(unfinished, KeyMaker.pkcs12(person.strip(), passphrase, clock.instant()));
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new Refusal("KEY-FILE", "無法保存新的憑證：" + folder + "。", "檢查資料夾的權限，或選擇另一個憑證檔。", e);
        }
    }
}
