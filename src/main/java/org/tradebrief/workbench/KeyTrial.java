package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.tradebrief.index.openai.OpenAiEmbedder;
import org.tradebrief.index.qdrant.QdrantIndex;
import org.tradebrief.index.qdrant.QdrantService;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.source.http.Answer;
import org.tradebrief.source.http.HttpDoor;
import org.tradebrief.source.live.Call;
import org.tradebrief.source.live.Wish;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Period;

/** Tries a key on its service with the smallest question there is. Nothing of the answer is kept. */
public final class KeyTrial {
    private static final String ECONOMY = "TWN";

    private final Economies economies;
    private final Secrets secrets;
    private final SearchSetup search;
    private final Supplier<HttpDoor> doors;
    private final Clock clock;

    KeyTrial(Economies economies, Secrets secrets, SearchSetup search, Supplier<HttpDoor> doors, Clock clock) {
        this.economies = economies;
        this.secrets = secrets;
        this.search = search;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * Returns where the service took the key. Not for the screen's thread.
     *
     * @throws Refusal {@code SEC-NONE} where there is no key, else what the service says
     */
    public void run(Secret secret) {
        if (secrets.find(secret).isEmpty()) {
            throw new Refusal("SEC-NONE", "還沒有 " + secret.service() + " 的金鑰。", "輸入金鑰並保存後再測試。");
        }
        switch (secret) {
            case COMTRADE -> ask(FetchSource.COMTRADE);
            case CENSUS -> ask(FetchSource.CENSUS);
            case QDRANT -> qdrant();
            case OPENAI -> openAi();
        }
    }

    private void ask(FetchSource source) {
        int year = LocalDate.now(clock).getYear() - 2;
        Wish wish = new Wish(
                List.of(economies.get(ECONOMY)), EnumSet.of(Direction.EXPORT), Period.year(year), LocalDate.now(clock));
        Call call =
                new LiveSources(economies, secrets).of(source, null).plan(wish).getFirst();
        try {
            Path answer = Files.createTempFile("tradebrief-trial", ".answer");
            try (HttpDoor door = doors.get()) {
                if (door.get(call, answer, Progress.NONE) instanceof Answer.Failed failed) {
                    throw new Refusal(failed.code(), failed.cause(), failed.remedy());
                }
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException e) {
            throw new Refusal("FETCH-DISK", "無法寫入暫存資料夾。", "檢查磁碟空間與權限。", e);
        }
    }

    private void qdrant() {
        QdrantService service = search.qdrant()
                .orElseThrow(() -> new Refusal(
                        "SEC-NO-SERVICE",
                        "還沒有設定 Qdrant 的網址。",
                        "設定環境變數 QDRANT_URL 或工作區設定 " + SearchSetting.QDRANT_URL.key() + "。"));
        try (QdrantIndex index = QdrantIndex.open(service, new Tokens(Vocabulary.standard(economies)))) {
            index.state();
        }
    }

    private void openAi() {
        try (OpenAiEmbedder embedder = new OpenAiEmbedder(search.service(), Thread::sleep)) {
            embedder.embed(List.of("貿易"));
        }
    }
}
