package org.tradebrief.check.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeakHeadTest {
    private static final String[] PIECES = {
        "峰值", "高峰", "最高", "最低", "最大", "最小", "單", "单", "月", "点", "高", "低", "谷", "底", "值", "peak", "trough", "high",
        "low", "est", "month", " ", "2025", "年", "出口", "逆差", "金额", "since", "jan"
    };

    /** The law that lets most heads be told without asking the patterns. */
    @Test
    void aHeadIsToldAsThePatternsAloneWouldTellIt() {
        Random random = new Random(6);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String head = words.toString();
            if (head.length() > 24) {
                continue; // no head is read that is longer
            }
            PeakHead plain = Stream.of(PeakHead.HIGHEST, PeakHead.LOWEST)
                    .filter(h -> h.matches(head))
                    .findFirst()
                    .orElse(PeakHead.NONE);
            assertEquals(plain, PeakHead.of(head), head);
        }
    }
}
