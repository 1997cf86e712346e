package org.tradebrief.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.policy.register.BaseRegister;
import org.tradebrief.policy.register.RegisterFile;
import org.tradebrief.store.Intake;

/** The base register that comes with the program: three tables, which are documents too. */
final class RegisterFiles {
    private static final String EVENTS = "events.csv";
    private static final List<String> NAMES = List.of("measures.csv", EVENTS, "entities.csv");
    /** The column of the day from which an event was known, the fourth. */
    private static final Pattern KNOWN = Pattern.compile("[^,]*,[^,]*,[^,]*,(\\d{4}-\\d{2}-\\d{2})(?=,)");

    private RegisterFiles() {}

    static BaseRegister base() {
        List<RegisterFile> files = NAMES.stream().map(RegisterFiles::file).toList();
        return BaseRegister.read(files.get(0), files.get(1), files.get(2));
    }

    /** Keeps the tables of this release; what a signed brief cited from an earlier one stays. */
    static void keep(Intake intake) {
        for (String name : NAMES) {
            byte[] bytes = bytes(name);
            if (!intake.knows(DocumentId.of(path(name), sha256(bytes)))) {
                intake.add(document(name, bytes), () -> new ByteArrayInputStream(bytes), List.of(), List.of());
            }
        }
    }

    private static RegisterFile file(String name) {
        byte[] bytes = bytes(name);
        return new RegisterFile(
                DocumentId.of(path(name), sha256(bytes)), path(name), new String(bytes, StandardCharsets.UTF_8));
    }

    /** Each line says from when it can be known, so the table itself counts as known from the beginning. */
    private static Document document(String name, byte[] bytes) {
        String hash = sha256(bytes);
        return new Document(
                DocumentId.of(path(name), hash),
                Layer.REGISTER,
                path(name),
                "措施登錄表 " + name,
                "register",
                "貿易簡報工作台",
                null,
                keptUpTo(),
                null,
                LocalDate.EPOCH,
                Confidence.MEDIUM,
                hash);
    }

    /** The latest day on which anything in the tables became known. */
    private static LocalDate keptUpTo() {
        return new String(bytes(EVENTS), StandardCharsets.UTF_8)
                .lines()
                .map(KNOWN::matcher)
                .filter(Matcher::lookingAt)
                .map(m -> LocalDate.parse(m.group(1)))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static String path(String name) {
        return Layer.REGISTER.folder() + "/" + name;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = RegisterFiles.class.getResourceAsStream("/assets/register/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its register " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
