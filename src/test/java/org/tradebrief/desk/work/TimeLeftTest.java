package org.tradebrief.desk.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
    @ParameterizedTest
    @CsvSource({"10, 0.25, 30", "60, 0.5, 60", "90, 0.9, 10", "100, 0.01, 9900"})
    void whatIsLeftGoesOnAsFastAsWhatIsDone(long elapsed, double share, long left) {
        assertEquals(Optional.of(Duration.ofSeconds(left)), TimeLeft.of(Duration.ofSeconds(elapsed), share));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "60, 0", "60, -1", "60, 1", "60, 0.001"})
    void nothingIsSaidWhereNothingTells(long elapsed, double share) {
        assertEquals(Optional.empty(), TimeLeft.of(Duration.ofSeconds(elapsed), share));
    }
}
