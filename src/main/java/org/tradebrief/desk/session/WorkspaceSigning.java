package org.tradebrief.desk.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.signoff.Signing;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.workbench.PersonKey;
import org.tradebrief.workbench.SigningKeys;
import org.tradebrief.workbench.Workspace;

/** Signs in a real workspace, with the keys of whoever runs the program. */
record WorkspaceSigning(Workspace workspace, SigningKeys keys) implements Signing {

    @Override
    public boolean hasKey(String person) {
        return keys.has(person);
    }

    @Override
    public byte[] pages(String brief, boolean annex) {
        BriefRecord record = workspace.reviewing().desk().get(brief);
        return workspace
                .signOff()
                .record(record)
                .orElseGet(() -> workspace.publishing().draft(record).pdf(annex).bytes());
    }

    @Override
    public BriefRecord sign(
            String brief, Person by, String hash, boolean annex, @Nullable Path keyFile, char[] passphrase) {
        PersonKey key = keyFile == null ? keys.own(by.name(), passphrase) : keys.read(keyFile, passphrase);
        return workspace.signOff().sign(brief, by, hash, key, annex);
    }
}
