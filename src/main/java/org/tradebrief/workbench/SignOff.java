package org.tradebrief.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.seal.SealField;
import org.tradebrief.publish.seal.SealReader;
import org.tradebrief.publish.seal.SealReport;
import org.tradebrief.publish.seal.Sealer;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.Signature;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/**
 * Signing and verifying. The PDF of record is made when the author signs, kept in the workspace under the content's hash,
 * and signed a second time by the approver; an export hands out exactly these bytes.
 */
public final class SignOff {
    private final Path records;
    private final ReviewDesk desk;
    private final Publishing publishing;
    private final Clock clock;

    SignOff(Path records, ReviewDesk desk, Publishing publishing, Clock clock) {
        this.records = records;
        this.desk = desk;
        this.publishing = publishing;
        this.clock = clock;
    }

    /**
     * Signs the brief and its PDF.
     *
     * @param hash of the content that the person saw
     * @param annex whether the author's PDF has the annex of decisions and comments; the approver signs it as it is
     */
    public BriefRecord sign(String name, Person by, String hash, PersonKey key, boolean annex) {
        BriefRecord brief = desk.on(name, by).maySign(hash);
        refuseSameKey(brief, by, key);
        byte[] pdf = by.role() == Role.AUTHOR
                ? publishing.record(brief).pdf(annex).bytes()
                : record(brief).orElseThrow(() -> missing(name));
        // The file comes first: should the program die in between, nothing says yet that it is signed.
        write(seal(pdf, by, key), place(brief, by.role()));
        return desk.on(name, by).sign(hash, key.fingerprint());
    }

    private static void refuseSameKey(BriefRecord brief, Person by, PersonKey key) {
        boolean same = by.role() == Role.APPROVER
                && brief.signature(Role.AUTHOR)
                        .map(s -> s.certificate().equals(key.fingerprint()))
                        .orElse(false);
        if (same) {
            throw new Refusal("KEY-SAME", "核准人的憑證與撰稿人的相同。", "以核准人自己的憑證簽核。");
        }
    }

    private byte[] seal(byte[] pdf, Person by, PersonKey key) {
        SealField field = by.role() == Role.AUTHOR ? SealField.AUTHOR : SealField.APPROVER;
        String reason = by.role() == Role.AUTHOR ? "我看過全文與每一項豁免，並對內容負責" : "核准";
        try {
            return new Sealer().sign(pdf, field, key.key(), by.name(), reason, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal missing(String name) {
        return new Refusal("SIGN-RECORD", name + " 的簽核版 PDF 不在工作區裡。", "由撰稿人再簽核一次。");
    }

    /** The PDF of record of a brief that is signed; empty for one that is not. */
    public Optional<byte[]> record(BriefRecord brief) {
        if (brief.signature(Role.AUTHOR).isEmpty()) {
            return Optional.empty();
        }
        boolean approved = brief.signature(Role.APPROVER).isPresent();
        Path file = place(brief, approved ? Role.APPROVER : Role.AUTHOR);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new Refusal("SIGN-RECORD", "讀不到簽核版 PDF：" + file + "。", "檢查工作區資料夾的權限。", e);
        }
    }

    /** Whether a PDF is what was signed, by whom, and whether this workspace knows it. */
    public Verification verify(byte[] pdf) {
        Set<String> known = desk.briefs().stream()
                .flatMap(b -> b.signatures().stream())
                .map(Signature::certificate)
                .collect(Collectors.toSet());
        SealReader reader = new SealReader(known);
        SealReport report = reader.read(pdf);
        List<String> reasons = new ArrayList<>(report.reasons());
        if (!report.signatures().isEmpty()) {
            reasons.addAll(new SignedRecords(records, reader).compare(pdf, report));
            reasons.addAll(fallen(report));
        }
        return Verification.of(report, reasons);
    }

    /** A signature may be true and yet hold no longer: the text went on. */
    private List<String> fallen(SealReport report) {
        List<String> reasons = new ArrayList<>();
        for (SealReport.Seal seal : report.signatures()) {
            List<Signature> own = desk.briefs().stream()
                    .flatMap(b -> b.signatures().stream())
                    .filter(s -> s.certificate().equals(seal.fingerprint())
                            && !report.content().isEmpty()
                            && s.hash().startsWith(report.content()))
                    .toList();
            if (own.stream().noneMatch(Signature::holds)) {
                own.stream()
                        .reduce((first, last) -> last)
                        .ifPresent(s -> reasons.add(
                                s.who().role().chinese() + "「" + s.who().name() + "」的簽核已失效：" + s.fallen() + "。"));
            }
        }
        return reasons;
    }

    private Path place(BriefRecord brief, Role role) {
        String safe = brief.name().replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return records.resolve(safe + "-" + brief.content().hash().substring(0, 16) + "-" + role.code() + ".pdf");
    }

    /** The bytes are on the disk before the file bears its name. What a program that was killed left behind goes. */
    private void write(byte[] pdf, Path to) {
        try {
            Files.createDirectories(records);
            sweep();
            Path unfinished = Files.createTempFile(records, "signing-", ".tmp");
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(pdf);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(records, "signing-*.tmp")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Refusal failed(IOException e) {
        return new Refusal("SIGN-RECORD", "無法保存簽核版 PDF：" + records + "。", "檢查磁碟空間與權限後再簽核一次。", e);
    }
}
