package org.tradebrief.publish.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tradebrief.publish.pdf.Samples;

/** The page as a browser meets it. */
class HtmlPublisherTest {
    private static final String PAGE = page(Samples.everything(false));

    @Test
    void thePageHoldsTextTableChartAndEvidence() {
        assertTrue(PAGE.contains("<h2>二、進口重點</h2>"));
        assertTrue(PAGE.contains("夥伴69"));
        assertTrue(PAGE.contains("<svg"));
        assertTrue(PAGE.contains("<tr id=\"n1\"><td>1</td><td>1,893.6 億美元"));
    }

    @Test
    void rawHtmlOfATextIsShownAndNeverRun() {
        assertTrue(PAGE.contains("&lt;b&gt;原樣&lt;/b&gt;"));
        assertFalse(page(Samples.saying("<script>alert(1)</script>")).contains("<script"));
    }

    @Test
    void anUnsafeAddressDoesNotBecomeALink() {
        assertFalse(PAGE.contains("javascript:"));
        assertTrue(PAGE.contains("href=\"https://www.census.gov/foreign-trade/\""));
    }

    @Test
    void nothingIsLoadedFromOutside() {
        assertFalse(PAGE.contains("src="));
        assertFalse(PAGE.contains("@import"));
        assertTrue(PAGE.contains("default-src 'none'"));
    }

    @Test
    void theSameBriefIsTheSamePage() {
        assertArrayEquals(
                new HtmlPublisher().publish(Samples.everything(true)),
                new HtmlPublisher().publish(Samples.everything(true)));
    }

    private static String page(org.tradebrief.publish.Publication publication) {
        return new String(new HtmlPublisher().publish(publication), StandardCharsets.UTF_8);
    }
}
