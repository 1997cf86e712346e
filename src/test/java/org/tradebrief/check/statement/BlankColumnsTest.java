package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tradebrief.check.Checker;
import org.tradebrief.check.SampleFacts;

/** Columns that only blanks set, as desk notes have them. */
@ExtendWith(SampleFacts.class)
class BlankColumnsTest {
    private static final String NOTE = """
        Note

        US Census. Goods trade of the United States.

        **Imports, Nov, US$bn**

        ```
                    Nov-25   Nov-24    y/y
        China        20.95    37.77   -44.5%
        Taiwan       20.26     9.28  +118.4%
        ```
        """;

    @Test
    void theTimeOfTheLastColumnIsNotThatOfTheRows(Checker checker) {
        List<String> found = SampleFacts.figures(checker, NOTE).stream()
                .filter(f -> f.line() > 8)
                .map(f -> f.text() + " " + f.verdict())
                .toList();
        assertEquals(
                List.of(
                        "20.95 VERIFIED",
                        "37.77 VERIFIED",
                        "-44.5% VERIFIED",
                        "20.26 VERIFIED",
                        "9.28 VERIFIED",
                        "+118.4% VERIFIED"),
                found);
    }
}
