package org.tradebrief.publish.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.pdf.Conforms;
import org.tradebrief.publish.pdf.PdfPublisher;
import org.tradebrief.publish.pdf.Samples;

/** A signed PDF tells a true one from each way in which it can be made untrue. */
class SealerTest {
    private static final Instant NOW = Instant.parse("2026-02-09T08:30:00Z");
    private static final char[] WORD = "correct horse".toCharArray();
    private static SigningKey author;
    private static SigningKey approver;
    private static byte[] unsigned = {};
    private static byte[] once = {};
    private static byte[] twice = {};

    @BeforeAll
    static void signIt() throws Exception {
        author = SigningKey.fromPkcs12(KeyMaker.pkcs12("王怡君", WORD, NOW), WORD);
        approver = SigningKey.fromPkcs12(KeyMaker.pkcs12("陳柏宏", WORD, NOW), WORD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPublisher().publish(Samples.everything(false), out);
        unsigned = out.toByteArray();
        once = new Sealer().sign(unsigned, SealField.AUTHOR, author, "王怡君", "撰稿", NOW);
        twice = new Sealer().sign(once, SealField.APPROVER, approver, "陳柏宏", "核准", NOW.plusSeconds(60));
    }

    @Test
    void bothSignaturesHoldAndSayWhoSigned() {
        SealReport report = reader().read(twice);
        assertEquals(List.of(), report.reasons());
        assertTrue(report.valid());
        assertEquals(
                List.of("王怡君", "陳柏宏"),
                report.signatures().stream().map(SealReport.Seal::name).toList());
    }

    @Test
    void theAuthorsSignatureAloneIsAlreadyValid() {
        assertTrue(reader().read(once).valid());
    }

    @Test
    void anUnsignedFileIsNotValidAndSaysWhy() {
        assertEquals(List.of("檔案的簽章欄是空的，尚未簽核，或簽章已被移除。"), reader().read(unsigned).reasons());
    }

    @Test
    void oneChangedByteIsFound() {
        byte[] changed = twice.clone();
        changed[2000] ^= 1;
        assertFalse(reader().read(changed).valid());
    }

    @Test
    void appendedBytesAreFound() {
        byte[] longer = Arrays.copyOf(twice, twice.length + 40);
        Arrays.fill(longer, twice.length, longer.length, (byte) ' ');
        assertTrue(reader().read(longer).reasons().toString().contains("附加"));
    }

    @Test
    void aStrangersKeyIsFound() throws Exception {
        SigningKey stranger = SigningKey.fromPkcs12(KeyMaker.pkcs12("王怡君", WORD, NOW), WORD);
        byte[] forged = new Sealer().sign(unsigned, SealField.AUTHOR, stranger, "王怡君", "撰稿", NOW);
        assertTrue(reader().read(forged).reasons().toString().contains("不在這個工作區的簽核紀錄裡"));
    }

    @Test
    void oneCertificateCannotStandForTwoPeople() throws Exception {
        byte[] alone = new Sealer().sign(once, SealField.APPROVER, author, "陳柏宏", "核准", NOW);
        assertTrue(reader().read(alone).reasons().toString().contains("同一張憑證"));
    }

    @Test
    void bytesThatAreNoPdfAreSaidToBeNone() {
        assertFalse(reader().read(new byte[] {1, 2, 3}).valid());
        assertFalse(reader().read(Arrays.copyOf(twice, 900)).valid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void theSignedFileStillConforms(String flavour) throws Exception {
        assertEquals(List.of(), Conforms.failures(twice, flavour));
    }

    @Test
    void aWrongPassphraseIsRefusedInWords() {
        byte[] file = KeyMaker.pkcs12("王怡君", WORD, NOW);
        Refusal refusal = assertThrows(Refusal.class, () -> SigningKey.fromPkcs12(file, "wrong".toCharArray()));
        assertEquals("KEY-UNREADABLE", refusal.code());
    }

    private static SealReader reader() {
        return new SealReader(Set.of(author.fingerprint(), approver.fingerprint()));
    }
}
