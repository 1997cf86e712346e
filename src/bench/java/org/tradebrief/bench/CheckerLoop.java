package org.tradebrief.bench;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tradebrief.check.CheckReport;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.workbench.WeekInBatch;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** The checker on a brief of 25 pages: proven anew, and after one paragraph was changed. */
@State(Scope.Benchmark)
public class CheckerLoop {
    private static final int PAGES = 25;
    private static final Pattern HEADING = Pattern.compile("(?m)^(##+ .*)$");

    private Workspace workspace;
    private String text;
    private int run;

    @Setup
    public void open() {
        workspace = Workbench.standard("bench").openToRead(Path.of(System.getProperty(InnerLoops.SAMPLE)));
        BriefRecord brief = workspace.reviewing().desk().get(WeekInBatch.WEEK.toString());
        int pages = workspace.publishing().draft(brief).pdf(false).pages();
        StringBuilder all = new StringBuilder();
        for (int copy = 0; copy * pages < PAGES; copy++) {
            // Under headings of its own, so that a copy is not known from the one before.
            all.append(brief.markdown().replaceAll("(?m)^(#+ .*)$", "$1 之 " + (char) ('甲' + copy)))
                    .append("\n\n");
        }
        text = all.toString();
        onceChanged();
    }

    @TearDown
    public void close() {
        workspace.close();
    }

    /** What was found in a block counts under its headings: others make every block a new one. */
    @Benchmark
    public CheckReport allNew() {
        return check(HEADING.matcher(text).replaceAll("$1 第 " + run++ + " 稿"));
    }

    @Benchmark
    public CheckReport onceChanged() {
        int end = text.indexOf("。", text.length() / 2);
        return check(text.substring(0, end) + "（改 " + run++ + "）" + text.substring(end));
    }

    private CheckReport check(String markdown) {
        return workspace.checker().check("bench", markdown, WeekInBatch.AS_OF);
    }
}
