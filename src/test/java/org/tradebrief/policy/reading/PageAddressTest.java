package org.tradebrief.policy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static final String PAGE = "exportcontrol.mofcom.gov.cn/article/zcfg/202510/1171";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exportcontrol.mofcom.gov.cn/article/zcfg/202510/1171.html",
                "https://exportcontrol.mofcom.gov.cn/article/zcfg/202510/1171.html",
                "https://ExportControl.mofcom.gov.cn:443/article/zcfg/202510/1171.shtml?from=list#top",
                "http://exportcontrol.mofcom.gov.cn/article/zcfg//202510/1171/",
                "//exportcontrol.mofcom.gov.cn/article/zcfg/202510/1171/index.html",
                "exportcontrol.mofcom.gov.cn/article/zcfg/202510/1171"
            })
    void onePageHasManyAddresses(String url) {
        assertEquals(PAGE, PageAddress.canonical(url));
        assertEquals(PAGE, PageAddress.canonical(PageAddress.canonical(url)));
    }

    @Test
    void theColumnOfTheMinistrysSiteDoesNotMakeAnotherPage() {
        assertEquals(
                PageAddress.canonical(
                        "https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_dfa9cc5c1e004d7fbb86f83d249e7986.html"),
                PageAddress.canonical(
                        "http://m.mofcom.gov.cn/zcfb/blgg/art/2026/art_dfa9cc5c1e004d7fbb86f83d249e7986.html"));
    }

    @Test
    void theSameNumberUnderAnotherColumnOfThePortalIsAnotherPage() {
        assertNotEquals(
                PageAddress.canonical("http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/flfg/202405/1010.html"),
                PageAddress.canonical(
                        "http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202406/1010.html"));
    }
}
