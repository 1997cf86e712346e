package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Refusal;

class FallbackEngineTest {
    private long now;
    private boolean down;
    private int asked;

    private final SearchEngine first = engine("Qdrant");
    private final SearchEngine second = engine("內建");
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final FallbackEngine engine =
            new FallbackEngine(first, second, () -> now, Duration.ofSeconds(30), aside::add);

    @Test
    void theFirstAnswersWhileItCan() {
        assertEquals("Qdrant", ask());
        assertEquals("Qdrant", engine.name());
        assertTrue(engine.trouble().isEmpty());
    }

    @Test
    void theSecondAnswersWhenTheFirstDoesNotAndSaysWhy() {
        down = true;
        assertEquals("內建", ask());
        assertEquals("內建", engine.name());
        assertEquals("QDR-UNREACHABLE", engine.trouble().orElseThrow().code());
    }

    @Test
    void theFirstIsLeftAloneForAWhileAndThenTriedAgainWhileNobodyWaits() {
        down = true;
        ask();
        ask();
        assertEquals(1, asked);
        now += Duration.ofSeconds(31).toNanos();
        assertEquals("內建", ask());
        assertEquals("內建", ask());
        assertEquals(1, aside.size());
        aside.poll().run();
        assertEquals("內建", engine.name());
        down = false;
        now += Duration.ofSeconds(31).toNanos();
        assertEquals("內建", ask());
        aside.poll().run();
        assertEquals("Qdrant", engine.name());
        assertEquals("Qdrant", ask());
        assertTrue(engine.trouble().isEmpty());
    }

    @Test
    void theFirstIsAskedAtOnceWhenItIsKnownToBeReady() {
        down = true;
        ask();
        down = false;
        engine.ready();
        assertEquals("Qdrant", ask());
    }

    private String ask() {
        return engine.search(SearchRequest.of("稀土", 5)).engine();
    }

    private SearchEngine engine(String name) {
        return new SearchEngine() {
            @Override
            public SearchAnswer search(SearchRequest request) {
                if (name.equals("Qdrant")) {
                    asked++;
                    if (down) {
                        throw new Refusal("QDR-UNREACHABLE", "連不上。", "檢查。");
                    }
                }
                return new SearchAnswer(
                        request.query(),
                        request.mode(),
                        name,
                        "",
                        Why.of(Why.Case.TERMS),
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        Map.of());
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
