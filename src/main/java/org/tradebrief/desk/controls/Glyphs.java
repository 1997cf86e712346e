package org.tradebrief.desk.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.policy.Status;
import org.tradebrief.review.BriefState;

/** The marks of verdict, state, status and freshness: shape tells as much as colour, and each says its name. */
public final class Glyphs {
    private static final String RING = "M8 1.700a6.300 6.300 0 1 0 0 12.600 6.300 6.300 0 1 0 0-12.600z";
    private static final String DISC = "M8 1a7 7 0 1 0 0 14 7 7 0 1 0 0-14z";
    private static final String TICK = "M4.800 8.200l2.300 2.300L11.300 6";
    private static final String QUESTION =
            "M6.300 6.500c0-2.200 3.500-2.100 3.400 0-.1 1.200-1.700 1.300-1.700 2.600M8 11v.9";

    /** How far a section has come. */
    public enum SectionState {
        OPEN,
        STARTED,
        ACCEPTED,
        WAITING
    }

    /** Whether what is held of a source is current. */
    public enum Freshness {
        CURRENT,
        OLD,
        NEVER
    }

    private final Phrases words;

    public Glyphs(Words words) {
        this.words = words.of("controls");
    }

    /** The words that the marks are named with. */
    public Phrases words() {
        return words;
    }

    public Picture verdict(Verdict verdict, double size) {
        Picture glyph = switch (verdict) {
            case VERIFIED ->
                new Picture(
                        16,
                        size,
                        Picture.stroke(RING, "ok", 1.3),
                        Picture.stroke("M5 8.2l2.100 2.100L11 6", "ok", 1.5));
            case CONTRADICTED ->
                new Picture(
                        16,
                        size,
                        Picture.fill(
                                "M3.500 1.500h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z",
                                "bad"),
                        Picture.stroke("M5 5l6 6M11 5l-6 6", "ground", 1.7));
            case INCOMPARABLE ->
                new Picture(
                        16,
                        size,
                        Picture.fill("M8 .6L15.400 8 8 15.400.6 8z", "amber"),
                        Picture.stroke("M5 6.700h6M5 9.300h6M9.600 4.700L6.400 11.300", "ground", 1.3));
            case UNSUPPORTED ->
                new Picture(
                        16,
                        size,
                        Picture.stroke(RING, "unknown", 1.3, 2.4, 1.7),
                        Picture.stroke(QUESTION, "unknown", 1.3));
        };
        return named(glyph, "verdict." + verdict.name());
    }

    /** A verdict that a person let stand: its shape as an outline in grey. */
    public Picture waived(Verdict verdict, double size) {
        Picture glyph = switch (verdict) {
            case CONTRADICTED ->
                new Picture(
                        16,
                        size,
                        Picture.stroke(
                                "M3.700 2.200h8.600a1.500 1.500 0 0 1 1.500 1.500v8.600a1.500 1.500 0 0 1-1.500"
                                        + " 1.500H3.700a1.500 1.500 0 0 1-1.500-1.500V3.700a1.500 1.500 0 0 1"
                                        + " 1.500-1.500z",
                                "unknown",
                                1.3),
                        Picture.stroke("M5.500 5.500l5 5M10.500 5.500l-5 5", "unknown", 1.5));
            case INCOMPARABLE ->
                new Picture(
                        16,
                        size,
                        Picture.stroke("M8 1.500L14.500 8 8 14.500 1.500 8z", "unknown", 1.3),
                        Picture.stroke("M5.500 6.800h5M5.500 9.200h5M9.300 5L6.700 11", "unknown", 1.2));
            case UNSUPPORTED, VERIFIED -> verdict(verdict, size);
        };
        glyph.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        glyph.accessibleTextProperty().unbind();
        glyph.accessibleTextProperty()
                .bind(Bindings.concat(words.text("verdict." + verdict.name()), " ", words.text("verdict.waived")));
        return glyph;
    }

    public Picture state(BriefState state, double size) {
        Picture glyph = switch (state) {
            case DRAFT -> new Picture(16, size, Picture.stroke(RING, "line", 1.5));
            case IN_REVIEW -> half(size);
            case SIGNED ->
                new Picture(
                        16,
                        size,
                        Picture.fill(
                                "M4 7h8a1.500 1.500 0 0 1 1.500 1.500v4.500a1.500 1.500 0 0 1-1.500 1.500H4A1.500"
                                        + " 1.500 0 0 1 2.500 13V8.500A1.500 1.500 0 0 1 4 7z",
                                "accent"),
                        Picture.stroke("M5 7V5a3 3 0 0 1 6 0v2", "accent", 1.5));
            case APPROVED -> done(size);
            case SUPERSEDED ->
                new Picture(
                        16, size, Picture.stroke(RING, "unknown", 1.3), Picture.stroke("M4 12L12 4", "unknown", 1.3));
        };
        return named(glyph, "state." + state.name());
    }

    public Picture section(SectionState state, double size) {
        Picture glyph = switch (state) {
            case OPEN, WAITING -> new Picture(16, size, Picture.stroke(RING, "line", 1.5));
            case STARTED -> half(size);
            case ACCEPTED -> done(size);
        };
        return named(glyph, "section." + state.name());
    }

    public Picture status(Status status, double size) {
        Picture glyph = switch (status) {
            case IN_FORCE -> new Picture(16, size, Picture.fill("M8 2a6 6 0 1 0 0 12 6 6 0 1 0 0-12z", "bar"));
            case SUSPENDED -> new Picture(16, size, Picture.stroke("M5 2v12M11 2v12", "warning", 3.2));
            case ANNOUNCED -> new Picture(16, size, Picture.stroke(RING, "bar", 1.8));
            case ENDED ->
                new Picture(
                        16, size, Picture.stroke(RING, "unknown", 1.3), Picture.stroke("M4 12L12 4", "unknown", 1.3));
            case UNKNOWN -> new Picture(16, size, Picture.stroke(RING, "unknown", 1.5, 2.4, 2.0));
        };
        return named(glyph, "status." + status.name());
    }

    public Picture freshness(Freshness freshness) {
        Picture glyph = switch (freshness) {
            case CURRENT -> new Picture(8, 8, Picture.fill("M4 0a4 4 0 1 0 0 8 4 4 0 1 0 0-8z", "ok"));
            case OLD -> new Picture(8, 10, Picture.fill("M4 0L8 4 4 8 0 4z", "amber"));
            case NEVER ->
                new Picture(
                        8,
                        8,
                        Picture.stroke("M4 .75a3.250 3.250 0 1 0 0 6.500 3.250 3.250 0 1 0 0-6.500z", "unknown", 1.5));
        };
        return named(glyph, "freshness." + freshness.name());
    }

    private static Picture half(double size) {
        return new Picture(
                16,
                size,
                Picture.stroke(RING, "accent", 1.5),
                Picture.fill("M8 1.700a6.300 6.300 0 0 1 0 12.600z", "accent"));
    }

    private static Picture done(double size) {
        return new Picture(16, size, Picture.fill(DISC, "ok"), Picture.stroke(TICK, "ground", 1.7));
    }

    private Picture named(Picture picture, String key) {
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.accessibleTextProperty().bind(words.text(key));
        return picture;
    }
}
