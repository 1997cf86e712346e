package org.tradebrief.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Verdict;
import org.tradebrief.review.anchor.Anchor;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;

/** How drafts, passages and claims are written into an entry's subject, and read again. */
final class Codec {
    private static final String FLAG = "flag";
    private static final String TAB = "\t";

    private Codec() {}

    static Fields draft(NewDraft draft) {
        Fields fields = Fields.of("name", draft.name());
        if (draft.week() != null) {
            fields = fields.and("week", draft.week());
        }
        fields = fields.and("as-of", draft.asOf())
                .and("vintage", draft.vintage().day())
                .and("digest", draft.vintage().digest());
        for (Map.Entry<String, List<Flag>> section : new TreeMap<>(draft.flags()).entrySet()) {
            for (Flag f : section.getValue()) {
                fields = fields.and(
                        FLAG, String.join(TAB, section.getKey(), f.kind().name(), f.reason(), f.excerpt()));
            }
        }
        return fields;
    }

    static NewDraft draft(Entry entry) {
        Fields fields = entry.fields();
        Map<String, List<Flag>> flags = new LinkedHashMap<>();
        for (String flag : fields.all(FLAG)) {
            String[] cells = flag.split(TAB, -1);
            flags.computeIfAbsent(cells[0], t -> new ArrayList<>())
                    .add(new Flag(Flag.Kind.valueOf(cells[1]), cells[2], cells[3]));
        }
        return new NewDraft(
                fields.get("name"),
                fields.find("week").map(IsoWeek::parse).orElse(null),
                LocalDate.parse(fields.get("as-of")),
                new DataVintage(LocalDate.parse(fields.get("vintage")), fields.get("digest")),
                entry.after(),
                flags);
    }

    static Fields passage(int start, int end) {
        return Fields.of("start", start).and("end", end);
    }

    static Anchor passage(Entry entry, String text) {
        return Anchor.at(text, entry.fields().number("start"), entry.fields().number("end"));
    }

    static Fields claim(int start, Claim claim, Verdict verdict) {
        return passage(start, start + claim.text().length())
                .and("text", claim.text())
                .and("kind", claim.kind())
                .and("subject", claim.subject())
                .and("metric", claim.metric())
                .and("period", claim.period())
                .and("expected", claim.expected())
                .and("verdict", verdict);
    }

    static Claim claim(Fields fields) {
        return new Claim(
                fields.get("text"),
                FigureKind.valueOf(fields.get("kind")),
                fields.get("subject"),
                fields.get("metric"),
                fields.get("period"),
                fields.get("expected"));
    }

    static Verdict verdict(Fields fields) {
        return Verdict.valueOf(fields.get("verdict"));
    }
}
