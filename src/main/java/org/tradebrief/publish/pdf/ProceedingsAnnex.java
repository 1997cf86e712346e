package org.tradebrief.publish.pdf;

import java.util.List;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.Proceedings.Decided;
import org.tradebrief.publish.Proceedings.Said;
import org.tradebrief.publish.Proceedings.Thread;

/** The annex of what people decided, each with who, when and why, and of what they discussed, a row for each thread. */
final class ProceedingsAnnex {
    static final String TITLE = "附件：決定與註解";
    private static final Grid.Look LOOK = Grid.Look.NARROW;
    private static final Style BODY = LOOK.body();
    private static final Style QUIET = BODY.in(Style.SECOND);

    private final Flow flow;
    private final Typesetter type;

    ProceedingsAnnex(Flow flow, Typesetter type) {
        this.flow = flow;
        this.type = type;
    }

    void set(Proceedings proceedings) {
        table(
                "決定 " + proceedings.decisions().size(),
                List.of("時間", "決定人", "決定", "對象", "理由"),
                List.of(74f, 82f, 72f, 110f, 141f),
                proceedings.decisions().stream().map(this::decision).toList());
        flow.space(8);
        table(
                "註解 " + proceedings.threads().size(),
                List.of("段落", "狀態", "討論"),
                List.of(140f, 42f, 297f),
                proceedings.threads().stream().map(this::thread).toList());
    }

    private void table(String title, List<String> heads, List<Float> shares, List<List<Passage>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        flow.space(8);
        flow.need(Style.SUBHEAD.leading() + 60);
        flow.tags().within("H3", () -> flow.text(type.plain(title, Style.SUBHEAD), Style.SUBHEAD, Flow.Frame.PAGE));
        flow.space(3);
        Grid grid = new Grid(flow, Grid.columns(type, heads, shares, LOOK), LOOK);
        flow.tags().within("Table", () -> {
            flow.tags().within("TR", () -> grid.head(true));
            rows.forEach(row -> flow.tags().within("TR", () -> grid.row(row, Grid.OnTop.NOTHING)));
        });
    }

    private List<Passage> decision(Decided decided) {
        return List.of(
                type.plain(decided.when(), QUIET),
                type.plain(decided.who(), BODY),
                type.plain(decided.what(), BODY.bolder()),
                type.plain(decided.about(), BODY),
                type.plain(decided.why(), BODY));
    }

    private List<Passage> thread(Thread thread) {
        Passage said = new Passage();
        String gap = "";
        for (Said remark : thread.said()) {
            type.append(said, gap + remark.who(), BODY.bolder(), "");
            gap = "\n";
            type.append(said, "　" + remark.when() + "\n", QUIET, "");
            type.append(said, remark.text(), BODY, "");
        }
        return List.of(
                type.plain(thread.passage(), QUIET),
                type.plain(
                        thread.resolved() ? "已解決" : "未解決",
                        thread.resolved() ? QUIET : BODY.bolder().in(Style.FLAG_TEXT)),
                said);
    }
}
