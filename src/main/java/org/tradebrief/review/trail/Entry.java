package org.tradebrief.review.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One thing that was done. Its hash is the SHA-256 over the length and the UTF-8 bytes of each other component in order,
 * so that no two different entries have the same bytes.
 *
 * @param seq its place in its trail, from 1
 * @param who a person's name
 * @param subject what it was done to, as {@link Fields}
 * @param before what stood there; empty where nothing did
 * @param after what stands there now; empty where nothing does
 * @param why in the person's words; may be empty where no reason is asked for
 * @param previous the hash of the entry before, {@link #START} for the first
 */
public record Entry(
        long seq,
        Instant at,
        String who,
        Role role,
        What what,
        String subject,
        String before,
        String after,
        String why,
        String previous,
        String hash) {
    /** What the first entry of a trail is chained to. */
    public static final String START = "0".repeat(64);

    /** What is done, before it has its place in a trail. */
    public record Draft(Person person, What what, Fields subject, String before, String after, String why) {}

    /** The entry that the draft becomes behind the one before it, or as the first where that is null. */
    public static Entry next(@org.jspecify.annotations.Nullable Entry last, Draft draft, Instant at) {
        Entry open = new Entry(
                last == null ? 1 : last.seq + 1,
                at,
                draft.person().name(),
                draft.person().role(),
                draft.what(),
                draft.subject().toString(),
                draft.before(),
                draft.after(),
                draft.why(),
                last == null ? START : last.hash,
                "");
        return open.sealed();
    }

    private Entry sealed() {
        return new Entry(seq, at, who, role, what, subject, before, after, why, previous, computedHash());
    }

    public Fields fields() {
        return Fields.parse(subject);
    }

    /** What the hash must be if nothing was changed. */
    public String computedHash() {
        MessageDigest digest = sha256();
        for (String part : List.of(
                Long.toString(seq),
                at.toString(),
                who,
                role.name(),
                what.name(),
                subject,
                before,
                after,
                why,
                previous)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
