package org.tradebrief.desk.hhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HhiSizesTest {
    private final HhiSizes sizes = new HhiSizes();

    @Test
    void theDesignsSizesHoldWhereThereIsRoom() {
        sizes.fit(1384, 724);
        assertEquals(464, sizes.rightProperty().get());
        assertEquals(464, sizes.upperProperty().get());
        sizes.fit(1224, 624);
        assertEquals(432, sizes.rightProperty().get());
        assertEquals(400, sizes.upperProperty().get());
    }

    @Test
    void whatAPersonChoseOutlivesTheWindow() {
        assertEquals("", sizes.text());
        sizes.restore("520 380");
        sizes.fit(1384, 724);
        assertEquals("520 380", sizes.text());
    }

    @Test
    void whatIsNoSizeIsIgnored() {
        sizes.restore("wide high");
        sizes.fit(1384, 724);
        assertEquals(464, sizes.rightProperty().get());
    }
}
