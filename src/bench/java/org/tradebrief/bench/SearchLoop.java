package org.tradebrief.bench;

import java.nio.file.Path;
import java.util.List;
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

    private SearchAnswer search(SearchMode mode) {
        String question = QUESTIONS.get(run++ % QUESTIONS.size());
        return workspace
                .searching()
                .engine()
                .search(SearchRequest.of(question, 10).mode(mode));
    }
}
