package org.tradebrief.source.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.library.Problem;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Reading;
import org.tradebrief.trade.Economies;

/** Feeds texts to the reader and takes its answer apart. */
final class Extracts {
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);
    static final Economies ECONOMIES = Economies.standard();

    private Extracts() {}

    static Outcome outcome(String path, byte[] bytes) {
        return new CorpusReader(ECONOMIES).read(RawFiles.ofBytes(path, bytes, RECEIVED));
    }

    static Reading read(String path, String text) {
        return assertInstanceOf(Outcome.Read.class, outcome(path, text.getBytes(UTF_8)))
                .reading();
    }

    static Problem skipped(String path, String text) {
        return skipped(path, text.getBytes(UTF_8));
    }

    static Problem skipped(String path, byte[] bytes) {
        return assertInstanceOf(Outcome.Skipped.class, outcome(path, bytes)).problem();
    }

    static List<String> codes(Reading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }

    static BigDecimal usd(String number) {
        return new BigDecimal(number);
    }
}
