package org.tradebrief.desk.theme;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of one look by the names that style sheets look up. No control names a colour of its own.
 *
 * @param dark whether controls of the base theme come from its dark half
 * @param tokens looked-up name to {@code #RRGGBB}
 */
public record Palette(String name, boolean dark, Map<String, String> tokens) {

    private static final String[] NAMES = {
        "-color-bg-default",
        "-color-bg-subtle",
        "-color-bg-inset",
        "-color-bg-overlay",
        "-color-border-muted",
        "-color-border-default",
        "-color-border-subtle",
        "-color-fg-default",
        "-color-fg-muted",
        "-color-fg-subtle",
        "-color-fg-emphasis",
        "-color-accent-fg",
        "-color-accent-emphasis",
        "-color-accent-subtle",
        "-color-accent-muted",
        "-color-success-fg",
        "-color-success-muted",
        "-color-success-subtle",
        "-color-success-emphasis",
        "-color-danger-fg",
        "-color-danger-emphasis",
        "-color-danger-subtle",
        "-color-danger-muted",
        "-color-warning-fg",
        "-color-warning-emphasis",
        "-color-warning-subtle",
        "-color-warning-muted",
        "-tb-unknown",
        "-tb-unknown-subtle",
        "-tb-highlight",
        "-tb-grid",
        "-tb-bar",
        "-tb-bar-second",
        "-tb-bar-third",
        "-tb-zone",
        "-tb-shade",
        "-tb-paper",
        "-tb-off",
        "-tb-disabled",
        "-tb-rise",
        "-tb-fall"
    };

    public static final Palette LIGHT = of(
            "light",
            false,
            "#FFFFFF #F6F8FA #ECEFF3 #FFFFFF",
            "#D8DEE4 #C2C9D1 #E7EBEF",
            "#1F2328 #57606A #68717B #FFFFFF",
            "#0B5CAD #0B5CAD #E8F1FB #A6C8EA",
            "#1A7F37 #86C597 #E9F5EC #1A7F37",
            "#BC1C2B #BC1C2B #FCECEE #E5A3AA",
            "#8A5A00 #BF8700 #FFF6DF #BF8700",
            "#656D76 #EFF1F3 #FFF3BF",
            "#E7EBEF #0B5CAD #8FB4D9 #C9D3DE #F6F8FA #E3E8EE #FFFFFF #6E7781 #68717B",
            "#0B5CAD #D55E00");

    public static final Palette DARK = of(
            "dark",
            true,
            "#0D1117 #151B23 #1F2630 #1A212B",
            "#2A323C #3D4753 #222A34",
            "#E2E7EC #9AA4AF #7D8793 #08192B",
            "#6CB2F7 #6CB2F7 #13283F #2C5885",
            "#5CC46F #2F6F3F #12261A #5CC46F",
            "#FF7B72 #FF7B72 #31161A #8E3B37",
            "#E3B341 #D29922 #2C2410 #D29922",
            "#9AA4AF #1F2630 #4A3D12",
            "#222A34 #6CB2F7 #3C6A97 #39434F #11171F #06090D #0D1117 #8B95A1 #858F9A",
            "#6CB2F7 #F2994A");

    public static final Palette CONTRAST = of(
            "contrast",
            true,
            "#000000 #000000 #333333 #0A0A0A",
            "#8C959F #FFFFFF #6E7681",
            "#FFFFFF #E6EAEF #D0D7DE #000000",
            "#71C7FF #71C7FF #00294D #71C7FF",
            "#7CEB8D #7CEB8D #00290B #7CEB8D",
            "#FFA198 #FFA198 #3D0A08 #FFA198",
            "#FFD33D #FFD33D #332600 #FFD33D",
            "#D0D7DE #1C1C1C #5C4B00",
            "#6E7681 #71C7FF #5F7486 #B7C0CA #0F0F0F #000000 #000000 #D0D7DE #8C959F",
            "#71C7FF #FFA657");

    private static Palette of(String name, boolean dark, String... colours) {
        String[] all = String.join(" ", colours).split(" ");
        if (all.length != NAMES.length) {
            throw new IllegalStateException(name + " has " + all.length + " colours for " + NAMES.length + " names");
        }
        Map<String, String> tokens = new LinkedHashMap<>();
        for (int i = 0; i < all.length; i++) {
            tokens.put(NAMES[i], all[i]);
        }
        return new Palette(name, dark, Map.copyOf(tokens));
    }

    /** The colour of a name, as {@code #RRGGBB}. */
    public String colour(String token) {
        String colour = tokens.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("no such token: " + token);
        }
        return colour;
    }

    /** Whether it is the look of high contrast, in whatever accent. */
    boolean isContrast() {
        return name.equals(CONTRAST.name);
    }

    /** The same colours with the accent in another hue. */
    public Palette accented(Accent accent) {
        if (accent == Accent.BLUE) {
            return this;
        }
        Map<String, String> changed = new LinkedHashMap<>(tokens);
        String hues = isContrast() ? accent.contrast() : dark ? accent.dark() : accent.light();
        String[] four = hues.split(" ");
        changed.put("-color-accent-fg", four[0]);
        changed.put("-color-accent-emphasis", four[0]);
        changed.put("-color-accent-subtle", four[1]);
        changed.put("-color-accent-muted", four[2]);
        changed.put("-tb-bar", four[0]);
        changed.put("-tb-bar-second", four[3]);
        return new Palette(name, dark, Map.copyOf(changed));
    }

    /** The whole as one rule of a style sheet. */
    public String css() {
        StringBuilder rule = new StringBuilder(".root{");
        for (String token : NAMES) {
            rule.append(token).append(':').append(colour(token)).append(';');
        }
        return rule.append(Heat.css(this)).append('}').toString();
    }
}
