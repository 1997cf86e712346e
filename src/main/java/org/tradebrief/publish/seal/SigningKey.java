package org.tradebrief.publish.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.tradebrief.library.Refusal;

/** A person's key with its certificates, the own one first. */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** Reads the first key of a PKCS#12 file. Refuses a wrong passphrase and a file without a key. */
    public static SigningKey fromPkcs12(byte[] file, char[] passphrase) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), passphrase);
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.getKey(alias, passphrase);
                Certificate[] chain = store.getCertificateChain(alias);
                if (key instanceof PrivateKey secret && chain != null) {
                    return new SigningKey(
                            secret,
                            Arrays.stream(chain)
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw new Refusal("KEY-EMPTY", "憑證檔裡沒有私鑰。", "選擇含私鑰的 PKCS#12 檔（.p12、.pfx）。");
        } catch (GeneralSecurityException | IOException e) {
            throw new Refusal("KEY-UNREADABLE", "憑證檔打不開：密碼不對，或不是 PKCS#12 檔。", "核對密碼，或選擇另一個檔案。", e);
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** SHA-256 of the certificate, by which a workspace knows its signers. */
    public String fingerprint() {
        return fingerprint(certificate());
    }

    public static String fingerprint(X509Certificate certificate) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
