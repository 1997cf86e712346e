package org.tradebrief.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradebrief.search.judging.Judgement;
import org.tradebrief.search.judging.Scores;

/** How judging is told, as a table and as JSON. */
record JudgeAnswer(List<Judged> queries, Map<String, Scores> categories, Scores all) {

    record Judged(String id, String category, String query, Scores scores) {}

    static JudgeAnswer of(Judgement judgement) {
        List<Judged> queries = judgement.queries().stream()
                .map(j -> new Judged(
                        j.query().id(), j.query().category(), j.query().query(), j.scores()))
                .toList();
        return new JudgeAnswer(queries, judgement.categories(), judgement.all());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(line("nDCG@10", "MRR", "R@5", "類別"));
        categories.forEach((category, scores) -> {
            long n = queries.stream().filter(q -> q.category().equals(category)).count();
            lines.add(line(scores, category + "（" + n + "）"));
        });
        lines.add(line(all, "全部（" + queries.size() + "）"));
        return String.join("\n", lines);
    }

    private static String line(Scores scores, String name) {
        return line(number(scores.ndcg()), number(scores.mrr()), number(scores.recall5()), name);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String line(String ndcg, String mrr, String recall, String name) {
        return String.format(Locale.ROOT, "%7s  %5s  %5s  %s", ndcg, mrr, recall, name);
    }
}
