package org.tradebrief.publish.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.publish.pdf.PdfPublisher;
import org.tradebrief.publish.pdf.Samples;

/** What verifiers that are not ours say of our signatures. Nothing is asked over a network. */
class SecondOpinionTest {
    private static final Instant NOW = Instant.parse("2026-02-09T08:30:00Z");
    private static byte[] twice = {};

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void signTwice() throws Exception {
        char[] word = {};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPublisher().publish(Samples.saying("本週沒有新措施。"), out);
        Sealer sealer = new Sealer();
        SigningKey author = SigningKey.fromPkcs12(KeyMaker.pkcs12("王怡君", word, NOW), word);
        SigningKey approver = SigningKey.fromPkcs12(KeyMaker.pkcs12("陳柏宏", word, NOW), word);
        byte[] once = sealer.sign(out.toByteArray(), SealField.AUTHOR, author, "王怡君", "撰稿", NOW);
        twice = sealer.sign(once, SealField.APPROVER, approver, "陳柏宏", "核准", NOW.plusSeconds(60));
    }

    @Test
    void theEuropeanVerifierCallsBothSignaturesPadesBaselineB() {
        List<AdvancedSignature> signatures = signatures(twice);
        assertEquals(2, signatures.size());
        for (AdvancedSignature signature : signatures) {
            assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getDataFoundUpToLevel());
            assertTrue(signature.getSignatureCryptographicVerification().isSignatureValid());
        }
    }

    @Test
    void itFindsTheByteThatWasFlipped() {
        byte[] flipped = twice.clone();
        flipped[2000] ^= 1;
        assertFalse(signatures(flipped)
                .getFirst()
                .getSignatureCryptographicVerification()
                .isSignatureValid());
    }

    @Test
    void popplerAgreesWhereItIsInstalled() throws Exception {
        Path file = Files.write(folder.resolve("twice.pdf"), twice);
        assumeTrue(hasPdfsig(), "pdfsig is not installed");
        Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, said.split("Signature Validation: Signature is Valid", -1).length, said);
        assertTrue(said.contains("Total document signed"), said);
    }

    private static List<AdvancedSignature> signatures(byte[] pdf) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf, "brief.pdf"));
        CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
        offline.setAIASource(null);
        offline.setOcspSource(null);
        offline.setCrlSource(null);
        analyzer.setCertificateVerifier(offline);
        return analyzer.getSignatures();
    }

    private static boolean hasPdfsig() {
        for (String place : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, "pdfsig"))) {
                return true;
            }
        }
        return false;
    }
}
