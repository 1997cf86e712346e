package org.tradebrief.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.library.Problem;
import org.tradebrief.trade.Economies;

/** Feeds answers of interfaces to a reader and takes what it says apart. */
public final class Answered {
    public static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);
    public static final Economies ECONOMIES = Economies.standard();

    private Answered() {}

    public static Outcome outcome(SourceReader reader, String path, String json) {
        return reader.read(RawFiles.ofBytes(path, json.getBytes(UTF_8), RECEIVED));
    }

    public static Reading read(SourceReader reader, String path, String json) {
        return assertInstanceOf(Outcome.Read.class, outcome(reader, path, json)).reading();
    }

    public static Problem skipped(SourceReader reader, String path, String json) {
        return assertInstanceOf(Outcome.Skipped.class, outcome(reader, path, json))
                .problem();
    }

    public static boolean claims(SourceReader reader, String path, String json) {
        return reader.claims(RawFiles.ofBytes(path, json.getBytes(UTF_8), RECEIVED));
    }

    public static List<String> codes(Reading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }
}
