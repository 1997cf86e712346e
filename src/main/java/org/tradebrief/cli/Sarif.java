package org.tradebrief.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.rules.Rule;

/** A check as SARIF 2.1.0, which editors and build servers show beside the text. */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String MISSED = "missed";

    private Sarif() {}

    static String write(CheckAnswer answer, String file) {
        List<Object> results = new ArrayList<>();
        answer.figures().stream()
                .filter(r -> r.verdict() != Verdict.VERIFIED)
                .forEach(r -> results.add(result(r, file)));
        answer.missed().forEach(m -> results.add(missed(m, file)));
        Map<String, Object> driver = map("name", "Tradebrief Workbench", "rules", rules());
        Map<String, Object> run =
                map("tool", map("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
        return Json.write(map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static List<Object> rules() {
        List<Object> rules = new ArrayList<>();
        for (Verdict v : Verdict.values()) {
            if (v != Verdict.VERIFIED) {
                rules.add(map("id", id(v), "shortDescription", map("text", v.chinese())));
            }
        }
        rules.add(map("id", MISSED, "shortDescription", map("text", "未提及的發現")));
        return rules;
    }

    /** It belongs to the file, for there is no place that holds it. */
    private static Map<String, Object> missed(CheckAnswer.Passed m, String file) {
        return map(
                "ruleId",
                MISSED,
                "level",
                "note",
                "rank",
                m.weight(),
                "message",
                map("text", m.sentence()),
                "locations",
                List.of(map("physicalLocation", map("artifactLocation", map("uri", file)))),
                "partialFingerprints",
                map("finding", m.key()));
    }

    private static Map<String, Object> result(CheckAnswer.Row r, String file) {
        Map<String, Object> region = region(r.line(), r.column(), r.text());
        Map<String, Object> location =
                map("physicalLocation", map("artifactLocation", map("uri", file), "region", region));
        Map<String, Object> result = map(
                "ruleId",
                id(r.verdict()),
                "level",
                level(r),
                "message",
                map("text", r.message()),
                "locations",
                List.of(location),
                "properties",
                map("rule", Rule.of(r.kind()).id(), "severity", r.severity()));
        if (r.waived() != null) {
            result.put("suppressions", List.of(map("kind", "external", "justification", r.waived())));
        }
        if (r.correction() != null) {
            result.put("fixes", List.of(fix(r, file)));
        }
        return result;
    }

    /** The figure, and what must change with it. */
    private static Map<String, Object> fix(CheckAnswer.Row r, String file) {
        List<Map<String, Object>> replacements = new ArrayList<>();
        replacements.add(replacement(r.line(), r.column(), r.text(), String.valueOf(r.correction())));
        r.beside().forEach(b -> replacements.add(replacement(b.line(), b.column(), b.text(), b.instead())));
        Map<String, Object> change =
                map("artifactLocation", map("uri", file), "replacements", List.copyOf(replacements));
        return map("description", map("text", r.change()), "artifactChanges", List.of(change));
    }

    private static Map<String, Object> replacement(int line, int column, String text, String instead) {
        return map("deletedRegion", region(line, column, text), "insertedContent", map("text", instead));
    }

    private static Map<String, Object> region(int line, int column, String text) {
        return map("startLine", line, "startColumn", column, "endColumn", column + text.length());
    }

    private static String id(Verdict v) {
        return v.name().toLowerCase(Locale.ROOT);
    }

    private static String level(CheckAnswer.Row r) {
        return switch (r.verdict()) {
            case CONTRADICTED -> r.severity() == org.tradebrief.check.Severity.LOW ? "warning" : "error";
            case INCOMPARABLE -> "warning";
            case UNSUPPORTED, VERIFIED -> "note";
        };
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
