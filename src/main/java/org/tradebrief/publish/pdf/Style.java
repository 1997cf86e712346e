package org.tradebrief.publish.pdf;

import java.awt.Color;

/**
 * How a text is set. Lengths in points.
 *
 * @param leading from one baseline to the next
 */
record Style(float size, float leading, boolean bold, Color color) {
    static final Color INK = new Color(0x1F2328);
    static final Color SECOND = new Color(0x57606A);
    static final Color ACCENT = new Color(0x0B5CAD);
    static final Color LINE = new Color(0xD8DEE4);
    static final Color STRONG_LINE = new Color(0x57606A);
    static final Color FLAG_GROUND = new Color(0xFFF6DF);
    static final Color FLAG_LINE = new Color(0xBF8700);
    static final Color FLAG_TEXT = new Color(0x6B4500);
    static final Color QUIET_GROUND = new Color(0xF6F8FA);
    static final Color WATERMARK = new Color(0xEEF0F2);

    static final Style TITLE = new Style(22, 30, true, INK);
    static final Style LEAD = new Style(9.5f, 15, false, SECOND);
    static final Style SECTION = new Style(15, 21, true, INK);
    static final Style SUBHEAD = new Style(11.5f, 17, true, INK);
    static final Style MINOR = new Style(10.5f, 16, true, SECOND);
    static final Style BODY = new Style(10.2f, 17, false, INK);
    static final Style FLAG = new Style(9.6f, 15.5f, false, INK);
    static final Style CELL = new Style(8.6f, 12.6f, false, INK);
    static final Style CELL_HEAD = new Style(8.2f, 12, false, SECOND);
    static final Style NOTE = new Style(7.6f, 11, false, SECOND);
    static final Style SMALL_CELL = new Style(7.7f, 11.4f, false, INK);
    static final Style SMALL_HEAD = new Style(7.5f, 11, false, SECOND);
    static final Style REFERENCE = new Style(8.2f, 12.8f, false, INK);
    static final Style SOURCE = new Style(6.8f, 9.4f, false, SECOND);
    static final Style FINE = new Style(6.4f, 8.1f, false, SECOND);
    static final Style FINE_HEAD = new Style(6.4f, 9.2f, true, SECOND);
    static final Style CONTENTS = new Style(9.8f, 16.5f, false, INK);
    static final Style RUNNING = new Style(8, 10, false, SECOND);

    Style bolder() {
        return new Style(size, leading, true, color);
    }

    Style in(Color other) {
        return new Style(size, leading, bold, other);
    }

    Style scaled(float factor) {
        return new Style(size * factor, leading, bold, color);
    }

    /** From a baseline down to the foot of the line. */
    float descent() {
        return size * 0.32f;
    }
}
