package org.tradebrief.desk.controls;

import javafx.scene.Node;

/** The program's mark: bars of a chart, the last one checked. */
public final class Logo {
    private Logo() {}

    public static Node node(double size) {
        return new Picture(
                24,
                size,
                Picture.fill("M6 1h12a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H6a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5z", "accent"),
                Picture.stroke("M6 16.300V10.200M10 16.300V7.200M14 16.300v-3.600", "on-accent", 2),
                Picture.stroke("M14.500 8.500l1.800 1.800 3-3.800", "on-accent", 1.8));
    }
}
