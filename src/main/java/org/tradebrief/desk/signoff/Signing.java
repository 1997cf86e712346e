package org.tradebrief.desk.signoff;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;

/** What signing asks of the workspace. Called off the screen's thread; what is not allowed is refused. */
public interface Signing {

    /** Whether this machine holds a key of that person. */
    boolean hasKey(String person);

    /**
     * The pages as they would be signed: those of record where a signature holds, else of the draft.
     *
     * @param annex whether a draft's have the annex of decisions and comments
     */
    byte[] pages(String brief, boolean annex);

    /**
     * Signs the brief and its PDF.
     *
     * @param hash of the content that the person saw
     * @param annex whether an author's PDF has the annex of decisions and comments
     * @param keyFile a PKCS#12 file; null for the key that this machine holds or makes for the person
     */
    BriefRecord sign(String brief, Person by, String hash, boolean annex, @Nullable Path keyFile, char[] passphrase);
}
