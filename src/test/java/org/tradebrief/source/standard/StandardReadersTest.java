package org.tradebrief.source.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.Answered.ECONOMIES;
import static org.tradebrief.source.Answered.RECEIVED;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFiles;
import org.tradebrief.source.Readers;

class StandardReadersTest {
    private static final Readers READERS = StandardReaders.all(ECONOMIES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        cn_export_control/a.md | # 標題^- **Source**: x
        api/a.json             | {"count":0,"data":[],"error":""}
        api/a.json             | [["CTY_CODE","ALL_VAL_MO","time"]]
        api/a.json             | [{"page":1},null]
        """)
    void everySourceFindsItsReader(String path, String text) {
        Outcome outcome =
                READERS.read(RawFiles.ofBytes(path, text.replace('^', '\n').getBytes(UTF_8), RECEIVED));
        assertInstanceOf(Outcome.Read.class, outcome, outcome.toString());
    }

    @Property(tries = 200)
    void whateverComesInIsAnsweredForWithAReason(@ForAll byte[] bytes) {
        for (String path : new String[] {"api/a.json", "cn_export_control/a.md", "a", "簡報.pdf"}) {
            Outcome outcome = READERS.read(RawFiles.ofBytes(path, bytes, RECEIVED));
            assertTrue(outcome instanceof Outcome.Read
                    || outcome instanceof Outcome.Skipped s
                            && !s.problem().message().isBlank());
        }
    }
}
