package org.tradebrief.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShorterTest {
    private static final List<Notice> NO_SUCH_ACT = List.of(new Notice(Notice.Kind.ABSENT, List.of("99號")));

    @Test
    void whatNoDocumentHoldsIsNotAskedAgain() {
        assertEquals(Optional.of("公告"), Shorter.of("99號公告", NO_SUCH_ACT));
        assertEquals(Optional.of("稀土 管制"), Shorter.of(" 稀土 99號 管制", NO_SUCH_ACT));
    }

    @Test
    void nothingIsOfferedWhereNothingIsLeft() {
        assertEquals(Optional.empty(), Shorter.of("99號", NO_SUCH_ACT));
        assertEquals(Optional.empty(), Shorter.of("鎵鍺", List.of()));
    }

    @Test
    void aQuestionOfWhichAllIsHeldSomewhereIsHalved() {
        assertEquals(Optional.of("export licence"), Shorter.of("export licence fees", List.of()));
        assertEquals(Optional.of("稀土出口"), Shorter.of("稀土出口許可費", List.of()));
    }
}
