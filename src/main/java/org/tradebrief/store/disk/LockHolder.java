package org.tradebrief.store.disk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds a workspace.
 *
 * @param program as people know it: 貿易簡報工作台, tradebrief import
 */
public record LockHolder(String program, long pid, String host, Instant since) {

    /** The program that is running. */
    public static LockHolder current(String program, Clock clock) {
        return new LockHolder(program, ProcessHandle.current().pid(), hostName(), clock.instant());
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** The lines of the note beside the lock. */
    String lines() {
        return "program=" + program + "\npid=" + pid + "\nhost=" + host + "\nsince="
                + since.truncatedTo(ChronoUnit.SECONDS) + "\n";
    }

    /** Reads a note; empty where it is not whole. */
    static Optional<LockHolder> parse(String note) {
        Map<String, String> lines = new HashMap<>();
        note.lines().forEach(l -> {
            int at = l.indexOf('=');
            if (at > 0) {
                lines.put(l.substring(0, at), l.substring(at + 1));
            }
        });
        try {
            return Optional.of(new LockHolder(
                    lines.getOrDefault("program", ""),
                    Long.parseLong(lines.getOrDefault("pid", "")),
                    lines.getOrDefault("host", ""),
                    Instant.parse(lines.getOrDefault("since", ""))));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** For people: 「tradebrief import」（行程 4711，主機 desk-3，自 2026-02-08T01:00:00Z 起）. */
    public String chinese() {
        return "「" + program + "」（行程 " + pid + "，主機 " + host + "，自 " + since.truncatedTo(ChronoUnit.SECONDS) + " 起）";
    }
}
