package org.tradebrief.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** A search from the words to the hits with their snippets: reading the question, embedding it, both indexes, fusion. */
@State(Scope.Benchmark)
public class SearchLoop {
    private static final List<String> QUESTIONS =
            List.of("美國對台灣貿易逆差", "稀土出口管制", "61号", "出口市場集中度", "unreliable entity list", "暫停實施的公告", "日本兩用物項", "鋰電池 石墨");

    /** Said in addition, one out of each row, so that a question is not one that was asked before. */
    private static final List<List<String>> ASIDES = List.of(
            List.of("最新", "去年", "近期", "歷年", "每月", "全年", "上半年", "第三季", "以來", "目前", "首次", "整體", "主要"),
            List.of(
                    "概況", "變化", "影響", "彙整", "說明", "數據", "重點", "比較", "分析", "趨勢", "清單", "範圍", "原因", "紀錄", "走勢", "排名",
                    "占比"));

    private Workspace workspace;
    private int run;

    @Setup
    public void open() {
        workspace = Workbench.standard("bench").openToRead(Path.of(System.getProperty(InnerLoops.SAMPLE)));
    }

    @TearDown
    public void close() {
        workspace.close();
    }

    @Benchmark
    public SearchAnswer byWordsAndMeaning() {
        return search(SearchMode.HYBRID);
    }

    @Benchmark
    public SearchAnswer byWords() {
        return search(SearchMode.TERMS);
    }

    /** As {@link #byWordsAndMeaning()}, of questions not asked before, which are embedded anew. */
    @Benchmark
    public SearchAnswer newQuestions() {
        String asides = ASIDES.stream().map(row -> row.get(run % row.size())).collect(Collectors.joining(" "));
        return search(nextQuestion() + " " + asides, SearchMode.HYBRID);
    }

    private SearchAnswer search(SearchMode mode) {
        return search(nextQuestion(), mode);
    }

    private String nextQuestion() {
        return QUESTIONS.get(run++ % QUESTIONS.size());
    }

    private SearchAnswer search(String question, SearchMode mode) {
        return workspace
                .searching()
                .engine()
                .search(SearchRequest.of(question, 10).mode(mode));
    }
}
