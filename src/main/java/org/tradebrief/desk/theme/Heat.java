package org.tradebrief.desk.theme;

/**
 * The grounds behind changes, blue above zero and orange below, in steps: tints over whatever lies there, so that a row's
 * own ground shows through. The strongest leaves the digits readable.
 */
final class Heat {
    static final int STEPS = 4;

    /** How much of the hue each step adds: a fifth at most, but where a look asks for strong differences. */
    private static final double QUIET = 0.05;

    private static final double STRONG = 0.15;

    private Heat() {}

    /** The looked-up names with their tints, for a rule of a style sheet. */
    static String css(Palette palette) {
        return tints(palette, "-tb-heat-up-", "-tb-rise") + tints(palette, "-tb-heat-down-", "-tb-fall");
    }

    static double opacity(Palette palette, int step) {
        return step * (palette.isContrast() ? STRONG : QUIET);
    }

    private static String tints(Palette palette, String name, String hue) {
        int rgb = Integer.parseInt(palette.colour(hue).substring(1), 16);
        StringBuilder tints = new StringBuilder();
        for (int step = 1; step <= STEPS; step++) {
            tints.append(name).append(step).append(":rgba(");
            tints.append(rgb >> 16 & 255)
                    .append(',')
                    .append(rgb >> 8 & 255)
                    .append(',')
                    .append(rgb & 255);
            tints.append(',').append(opacity(palette, step)).append(");");
        }
        return tints.toString();
    }
}
