package org.tradebrief.workbench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.Proceedings.Decided;
import org.tradebrief.publish.Proceedings.Said;
import org.tradebrief.review.Annotation;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Writes out what a brief's trail tells of decisions and comments. What was undone since is no decision. */
final class WrittenProceedings {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Taipei"));

    private WrittenProceedings() {}

    static Proceedings of(BriefRecord brief, List<Entry> trail) {
        Set<Long> undone = undone(trail);
        List<Decided> decisions = new ArrayList<>();
        for (Entry entry : trail) {
            if (entry.what().isDecision() && !undone.contains(entry.seq())) {
                decisions.add(new Decided(
                        time(entry.at()),
                        name(entry.who(), entry.role()),
                        entry.what().chinese(),
                        about(entry),
                        entry.why()));
            }
        }
        return new Proceedings(
                decisions,
                brief.annotations().stream().map(WrittenProceedings::thread).toList());
    }

    private static Set<Long> undone(List<Entry> trail) {
        Set<Long> undone = new HashSet<>();
        for (Entry entry : trail) {
            switch (entry.what()) {
                case UNDID -> undone.add((long) entry.fields().number("entry"));
                case REDID -> undone.remove((long) entry.fields().number("entry"));
                default -> {
                    // It undoes nothing.
                }
            }
        }
        return undone;
    }

    private static String about(Entry entry) {
        return switch (entry.what()) {
            case CORRECTED -> entry.before() + " → " + entry.after();
            case ACCEPTED -> entry.after();
            case WAIVED ->
                entry.before()
                        + entry.fields()
                                .find("expected")
                                .filter(expected -> !expected.isEmpty())
                                .map(expected -> "（依據的值：" + expected + "）")
                                .orElse("");
            case ADOPTED -> String.join("\n", entry.fields().all("change"));
            default -> entry.before();
        };
    }

    private static Proceedings.Thread thread(Annotation annotation) {
        List<Said> said = new ArrayList<>();
        said.add(said(annotation.who(), annotation.at(), annotation.text()));
        annotation.replies().forEach(r -> said.add(said(r.who(), r.at(), r.text())));
        return new Proceedings.Thread(plain(annotation.anchor().quote()), annotation.resolved(), said);
    }

    /** A passage without the marks of its Markdown. */
    private static String plain(String passage) {
        return passage.replaceAll("[#*`|>\\s]+", " ").strip();
    }

    private static Said said(Person who, Instant at, String text) {
        return new Said(time(at), name(who.name(), who.role()), text);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String name(String name, Role role) {
        return name + "（" + role.chinese() + "）";
    }
}
