package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.tradebrief.publish.seal.KeyMaker;
import org.tradebrief.publish.seal.SealField;
import org.tradebrief.publish.seal.Sealer;
import org.tradebrief.publish.seal.SigningKey;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Each way to make a signed PDF untrue is found, and told from the others. */
class VerifyTest {
    private static final Person LIN = new Person("林怡君", Role.AUTHOR);
    private static final Person CHEN = new Person("陳柏宏", Role.APPROVER);
    private static final Instant LATER = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    static Path temp;

    private static Workspace workspace;
    private static PersonKey authorsKey;
    private static byte[] once = {};
    private static byte[] twice = {};

    @BeforeAll
    static void signTwice() throws IOException {
        workspace = Workbench.standard("測試").openToWrite(temp.resolve("w"));
        Path file = Files.writeString(temp.resolve("簡報.md"), "# 簡報\n\n## 摘要\n\n本週沒有新措施。\n");
        String name = workspace
                .reviewing()
                .open(file, LocalDate.parse("2026-02-08"), LIN)
                .name();
        SigningKeys keys = new SigningKeys(temp.resolve("keys"), workspace.clock());
        authorsKey = keys.own(LIN.name(), new char[0]);
        once = sign(name, LIN, authorsKey);
        twice = sign(name, CHEN, keys.own(CHEN.name(), new char[0]));
    }

    private static byte[] sign(String name, Person by, PersonKey key) {
        String hash = workspace.reviewing().desk().get(name).content().hash();
        return workspace
                .signOff()
                .record(workspace.signOff().sign(name, by, hash, key, false))
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void theFileItselfIsValid() {
        Verification found = workspace.signOff().verify(twice);
        assertEquals(List.of(), found.reasons());
        assertTrue(found.valid());
    }

    @Test
    void aFlippedByteIsAChangeAfterTheSignature() {
        byte[] flipped = twice.clone();
        flipped[1500] ^= 1;
        assertFound(flipped, "撰稿人簽章之後，內容被更動過");
    }

    @Test
    void appendedBytesAreToldAsAppended() {
        assertFound(Arrays.copyOf(twice, twice.length + 10), "又附加了內容");
    }

    @Test
    void aReplacedAttachmentIsNamed() throws IOException {
        assertFound(withAttachment("# 另一份\n"), "附件「brief.md」與簽核時不同");
    }

    @Test
    void aSignatureThatWasCutOffIsMissed() {
        assertFound(once, "工作區的簽核版另有核准人「陳柏宏」的簽章");
    }

    @Test
    void aFileWhoseSignaturesAreAllGoneIsUnsigned() {
        assertFound(unsigned(), "簽章已被移除");
    }

    @Test
    void anotherPersonsKeyIsNotOneOfOurs() throws IOException {
        char[] word = {};
        SigningKey stranger = SigningKey.fromPkcs12(KeyMaker.pkcs12(LIN.name(), word, LATER), word);
        byte[] forged = new Sealer().sign(unsigned(), SealField.AUTHOR, stranger, LIN.name(), "撰稿", LATER);
        assertFound(forged, "的憑證不在這個工作區的簽核紀錄裡");
    }

    @Test
    void aCopyThatWasSignedAgainWithTheSameKeyIsToldAsSuch() throws IOException {
        byte[] again = new Sealer().sign(unsigned(), SealField.AUTHOR, authorsKey.key(), LIN.name(), "撰稿", LATER);
        assertFound(again, "這是重新簽署的副本");
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertFound("hello".getBytes(StandardCharsets.UTF_8), "不是完整的 PDF");
    }

    private static void assertFound(byte[] pdf, String reason) {
        Verification found = workspace.signOff().verify(pdf);
        assertFalse(found.valid());
        assertTrue(
                found.reasons().stream().anyMatch(r -> r.contains(reason)),
                found.reasons().toString());
    }

    /** The file before the first signature was appended. */
    private static byte[] unsigned() {
        String bytes = new String(once, StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(once, bytes.indexOf("%%EOF") + 6);
    }

    private static byte[] withAttachment(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReader reader = new PdfReader(twice);
        PdfStamper stamper = new PdfStamper(reader, out, null, true);
        PdfDictionary names = reader.getCatalog().getAsDict(PdfName.NAMES).getAsDict(PdfName.EMBEDDEDFILES);
        Object first = PdfNameTree.readTree(names).values().stream()
                .filter(v -> isBrief((PdfObject) v))
                .findFirst()
                .orElseThrow();
        PdfDictionary file = (PdfDictionary) PdfReader.getPdfObject((PdfObject) first);
        PRStream stream =
                (PRStream) PdfReader.getPdfObject(file.getAsDict(PdfName.EF).get(PdfName.F));
        stream.setData(text.getBytes(StandardCharsets.UTF_8));
        stamper.markUsed(stream);
        stamper.close();
        return out.toByteArray();
    }

    private static boolean isBrief(PdfObject value) {
        return ((PdfDictionary) PdfReader.getPdfObject(value))
                .getAsString(PdfName.F)
                .toUnicodeString()
                .equals("brief.md");
    }
}
