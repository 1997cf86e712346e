package org.tradebrief.desk.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a start was given, and what it hands on where a window is open already.
 *
 * @param workspace named on the command line; null for none
 * @param sample whether the sample workspace is asked for, where no other is named
 * @param files absolute, in their order
 */
public record Handed(@Nullable Path workspace, boolean sample, List<Path> files) {
    private static final int MOST_FILES = 1000;
    private static final int VERSION = 2;

    public Handed {
        files = List.copyOf(files);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(VERSION);
        out.writeUTF(workspace == null ? "" : workspace.toAbsolutePath().toString());
        out.writeBoolean(sample);
        out.writeInt(Math.min(MOST_FILES, files.size()));
        for (Path file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            out.writeUTF(file.toAbsolutePath().toString());
        }
        out.flush();
    }

    /** Reads what {@link #write} wrote; anything else is an {@link IOException}, for whoever connects may send anything. */
    static Handed read(DataInputStream in) throws IOException {
        if (in.readInt() != VERSION) {
            throw new IOException("not of this version");
        }
        String workspace = in.readUTF();
        boolean sample = in.readBoolean();
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException(count + " files, of at most " + MOST_FILES);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(path(in.readUTF()));
        }
        return new Handed(workspace.isEmpty() ? null : path(workspace), sample, files);
    }

    private static Path path(String text) throws IOException {
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute()) {
                throw new IOException("not an absolute path: " + text);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IOException("not a path: " + text, e);
        }
    }
}
