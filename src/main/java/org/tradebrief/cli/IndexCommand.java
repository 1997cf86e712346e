package org.tradebrief.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.IndexReport;
import org.tradebrief.search.VectorReport;
import org.tradebrief.search.engine.Cost;
import org.tradebrief.search.engine.IndexState;
import org.tradebrief.workbench.ForeignCollection;
import org.tradebrief.workbench.Searching;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the search index up to the library, words first, then vectors. */
@Command(name = "index", description = "更新搜尋索引：字詞與語意向量；索引損壞時由文件重建")
final class IndexCommand implements Callable<Integer> {
    /** Passages whose cost is worth a question. */
    private static final int LARGE = 200;

    private final Session session;

    @Option(names = "--words", description = "只更新字詞；匯入時已自動更新")
    private boolean wordsOnly;

    @Option(names = "--yes", description = "同意嵌入服務的費用")
    private boolean agreed;

    @Option(
            names = "--migrate-from",
            paramLabel = "集合",
            description = "先把 Qdrant 上另一個程式建立的集合（如 cross-border-trade）複製到本程式的集合；原集合不變")
    private @Nullable String migrateFrom;

    IndexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = session.read("index")) {
            Migrated migrated = migrate(workspace.searching());
            IndexReport words = workspace.searching().update(session.progress());
            boolean mended = !wordsOnly && workspace.searching().mend();
            VectorReport vectors = wordsOnly ? null : embed(workspace.searching());
            session.answer(
                    new Answer(migrated, Words.of(words), vectors),
                    () -> Migrated.text(migrated) + text(words, vectors, mended));
            return Exit.DONE.code();
        }
    }

    private @Nullable Migrated migrate(Searching searching) {
        String name = migrateFrom;
        if (name == null) {
            return null;
        }
        try (ForeignCollection foreign = searching.collection(name)) {
            return new Migrated(name, foreign.model(), foreign.migrate(session.progress()));
        }
    }

    private VectorReport embed(Searching searching) {
        Cost cost = searching.cost();
        if (!cost.isFree() && !agreed && cost.texts() > LARGE) {
            String usd = cost.usd() == null ? "費用未知" : "約 " + cost.usd().toPlainString() + " 美元";
            throw new Refusal(
                    "IDX-COST",
                    "將送出 " + cost.texts() + " 段、約 " + cost.tokens() + " 個 token 到嵌入服務，" + usd + "。",
                    "加上 --yes 表示同意。");
        }
        return searching.embed(session.progress());
    }

    private static String text(IndexReport words, @Nullable VectorReport vectors, boolean mended) {
        String before = switch (words.before()) {
            case EMPTY, READY -> "";
            case OUTDATED -> "索引由另一版程式建立，已由文件重建。\n";
            case DAMAGED -> "索引已損壞，已由文件重建。\n";
        };
        String text = before + "字詞：新 " + words.added() + "，移除 " + words.removed() + "，未變 " + words.unchanged() + "，空文件 "
                + words.stubs().size() + "（未編入），資料表 " + words.tables() + "（不是文章，未編入）";
        return vectors == null
                ? text
                : text + (mended ? "\n語意向量已損壞，已由文件重建。" : "") + "\n語意向量：" + vectors.documents() + " 份文件，新算 "
                        + vectors.embedded() + " 段，沿用 " + vectors.reused() + " 段";
    }

    private record Migrated(String collection, String model, int points) {
        static String text(@Nullable Migrated migrated) {
            return migrated == null
                    ? ""
                    : "已複製集合 " + migrated.collection + " 的 " + migrated.points + " 點（" + migrated.model + "），原集合不變。\n";
        }
    }

    private record Answer(
            @Nullable Migrated migrated,
            Words words,
            @Nullable VectorReport vectors) {}

    private record Words(IndexState before, int added, int removed, int unchanged, int tables, List<String> stubs) {
        static Words of(IndexReport report) {
            return new Words(
                    report.before(),
                    report.added(),
                    report.removed(),
                    report.unchanged(),
                    report.tables(),
                    report.stubs());
        }
    }
}
