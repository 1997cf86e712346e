package org.tradebrief.desk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    private List<String> texts() {
        return notices.open().stream().map(Notices.Notice::text).toList();
    }

    @Test
    void theOldestNewsMakesRoomForTheFourth() {
        List.of("一", "二", "三", "四").forEach(notices::say);
        assertEquals(List.of("二", "三", "四"), texts());
    }

    @Test
    void whatFailedStaysUntilSomebodyHasClosedIt() {
        notices.failed(new IllegalStateException("壞了"));
        List.of("一", "二", "三", "四").forEach(notices::say);
        assertEquals(List.of("壞了", "二", "三", "四"), texts());
    }
}
