package org.tradebrief.desk.session;

import java.util.List;
import org.tradebrief.desk.audit.Trails;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.workbench.TrailFile;
import org.tradebrief.workbench.Workspace;

/** The audit trails of a real workspace. */
record WorkspaceTrails(Workspace workspace) implements Trails {

    @Override
    public List<Entry> of(String brief) {
        return workspace.reviewing().desk().trail(brief);
    }

    @Override
    public byte[] json(List<Entry> entries) {
        return TrailFile.write(entries);
    }

    @Override
    public List<Entry> read(byte[] json) {
        return TrailFile.read(json);
    }
}
