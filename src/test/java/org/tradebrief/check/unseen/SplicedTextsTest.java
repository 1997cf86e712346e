package org.tradebrief.check.unseen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tradebrief.check.Checker;
import org.tradebrief.check.SampleFacts;

/** Whatever authors write may stand beside anything else, and be cut off anywhere: no check ends for it. */
@ExtendWith(SampleFacts.class)
class SplicedTextsTest {
    /** Clauses of the texts by other hands, put together by chance, some cut off, some with noughts for digits. */
    @Test
    void clausesPutTogetherByChanceAreRead(Checker checker) {
        List<String> clauses = OtherHandsTest.names().stream()
                .flatMap(name -> Stream.of(LabelledText.markdown(name).split("(?<=[，。、；：|（）,;:()\n])")))
                .filter(clause -> !clause.isBlank())
                .toList();
        Random random = new Random(8);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 20 + random.nextInt(60); i >= 0; i--) {
                text.append(changed(clauses.get(random.nextInt(clauses.size())), random));
            }
            String markdown = text.toString();
            assertDoesNotThrow(() -> SampleFacts.figures(checker, markdown), markdown);
        }
    }

    private static String changed(String clause, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> clause.substring(random.nextInt(clause.length()));
            case 1 -> clause.substring(0, random.nextInt(clause.length()));
            case 2 -> clause.replaceAll("[1-9]", "0");
            default -> clause;
        };
    }
}
