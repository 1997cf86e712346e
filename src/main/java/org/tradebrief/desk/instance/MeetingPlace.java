package org.tradebrief.desk.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The folder in which starts of one person on one display meet. Nobody else may enter it: what lies in it tells the window
 * which files to open.
 */
public final class MeetingPlace {
    /** The longest address of a socket in a file system, with room for the name of the socket itself. */
    private static final int LONGEST = 90;

    private MeetingPlace() {}

    /**
     * @param settings the file with the person's settings: who has others has another window
     * @param temporary the system's folder for temporary files
     */
    public static Path of(Map<String, String> environment, Path settings, Path temporary, String user) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String whose = settings.toAbsolutePath() + "\n" + environment.getOrDefault("DISPLAY", "") + "\n"
                + environment.getOrDefault("WAYLAND_DISPLAY", "");
        String name = "tradebrief-"
                + UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
        Path folder = !runtime.isEmpty()
                ? Path.of(runtime, name)
                : !local.isEmpty()
                        ? Path.of(local, "tradebrief", name)
                        : temporary.resolve(
                                name + "-" + user.replaceAll("\\W", "").toLowerCase(Locale.ROOT));
        return folder.toString().length() > LONGEST ? temporary.resolve(name) : folder;
    }

    /** Makes it for its owner alone; a folder of somebody else, or one that others may enter, is an error. */
    static void make(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder);
            return;
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.resolveSibling(""));
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean ours = found.isDirectory()
                && PosixFilePermissions.toString(found.permissions()).equals("rwx------")
                && found.owner().equals(owner(folder));
        if (!ours) {
            throw new IOException("not ours alone: " + folder);
        }
    }

    /** Who makes files here, which is who runs this. */
    private static Object owner(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "owner", "");
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }
}
