package org.tradebrief.publish.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SignatureException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPKCS7;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.publish.seal.SealReport.Seal;

/**
 * Reads the signatures of a PDF. A signature that verifies is not enough: bytes may have been appended after it, it may
 * stand in a field that is not ours, or be a stranger's. Each of these is told apart.
 */
public final class SealReader {
    private final Set<String> known;

    /** @param known fingerprints of the certificates that the workspace knows its signers by */
    public SealReader(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** How many pages a file has that this program made. */
    public static int pages(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF kept here cannot be read", e);
        }
    }

    public SealReport read(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            AcroFields fields = reader.getAcroFields();
            List<Seal> seals = new ArrayList<>();
            fields.getSignedFieldNames().stream()
                    .sorted(Comparator.comparingInt(fields::getRevision))
                    .forEach(name -> seals.add(seal(fields, name)));
            List<String> reasons = judge(seals, fields);
            Map<String, String> attachments = Enclosed.in(reader);
            if (!seals.isEmpty()) {
                reasons.addAll(replaced(fields, seals.getLast(), attachments));
            }
            return new SealReport(reasons.isEmpty(), reasons, seals, attachments, content(reader));
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the reader stumble in every way that there is.
            return new SealReport(false, List.of("檔案不是完整的 PDF，讀不到簽章。"), List.of(), Map.of(), "");
        }
    }

    /** The first part of the file's name inside, which later revisions keep. */
    private static String content(PdfReader reader) {
        PdfArray id = reader.getTrailer().getAsArray(PdfName.ID);
        PdfString first = id == null ? null : id.getAsString(0);
        return first == null ? "" : new String(first.getOriginalBytes(), StandardCharsets.US_ASCII);
    }

    private static Seal seal(AcroFields fields, String name) {
        PdfPKCS7 signature = fields.verifySignature(name);
        boolean intact;
        try {
            intact = signature.verify();
        } catch (SignatureException e) {
            intact = false;
        }
        return new Seal(
                name,
                commonName(signature),
                SigningKey.fingerprint(signature.getSigningCertificate()),
                digest(fields.getSignatureDictionary(name)),
                signature.getSignDate() == null ? null : signature.getSignDate().toInstant(),
                intact,
                fields.signatureCoversWholeDocument(name));
    }

    private static String digest(PdfDictionary signature) {
        try {
            byte[] contents = signature.getAsString(PdfName.CONTENTS).getOriginalBytes();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What the last signature enclosed and the file as it is now does not, or has otherwise. */
    private static List<String> replaced(AcroFields fields, Seal last, Map<String, String> now) throws IOException {
        if (last.coversWholeFile()) {
            return List.of();
        }
        try (PdfReader signed = new PdfReader(fields.extractRevision(last.role()))) {
            return differences(Enclosed.in(signed), now);
        }
    }

    /** A sentence for each enclosed file that is not as it was signed. */
    public static List<String> differences(Map<String, String> signed, Map<String, String> now) {
        List<String> sentences = new ArrayList<>();
        signed.forEach((name, digest) -> {
            if (!now.containsKey(name)) {
                sentences.add("附件「" + name + "」被移除。");
            } else if (!digest.equals(now.get(name))) {
                sentences.add("附件「" + name + "」與簽核時不同。");
            }
        });
        now.keySet().stream()
                .filter(name -> !signed.containsKey(name))
                .forEach(name -> sentences.add("附件「" + name + "」是簽核之後加入的。"));
        return sentences;
    }

    private static String commonName(PdfPKCS7 signature) {
        String common =
                PdfPKCS7.getSubjectFields(signature.getSigningCertificate()).getField("CN");
        return common == null ? "" : common;
    }

    private List<String> judge(List<Seal> seals, AcroFields fields) {
        List<String> reasons = new ArrayList<>();
        if (seals.isEmpty()) {
            reasons.add(
                    fields.getFieldNamesWithBlankSignatures().isEmpty()
                            ? "檔案沒有簽章，是未簽核的輸出。"
                            : "檔案的簽章欄是空的，尚未簽核，或簽章已被移除。");
            return reasons;
        }
        for (Seal seal : seals) {
            judge(seal, reasons);
        }
        if (seals.stream().noneMatch(s -> s.role().equals(SealField.AUTHOR.field()))) {
            reasons.add("缺少撰稿人的簽章。");
        }
        if (seals.stream().noneMatch(Seal::coversWholeFile)) {
            reasons.add("最後一個簽章之後，檔案又附加了內容。");
        }
        if (seals.stream().map(Seal::fingerprint).distinct().count() < seals.size()) {
            reasons.add("撰稿人與核准人用了同一張憑證。");
        }
        return reasons;
    }

    private void judge(Seal seal, List<String> reasons) {
        String role = SealField.of(seal.role()).map(SealField::chinese).orElse("");
        if (role.isEmpty()) {
            reasons.add("簽章欄「" + seal.role() + "」不是本工作台的欄位。");
            return;
        }
        if (!seal.intact()) {
            reasons.add(role + "簽章之後，內容被更動過。");
        }
        if (!known.contains(seal.fingerprint())) {
            reasons.add(role + "「" + seal.name() + "」的憑證不在這個工作區的簽核紀錄裡。");
        }
    }
}
