package org.tradebrief.desk.policy;

import javafx.scene.AccessibleRole;
import org.tradebrief.desk.controls.Picture;
import org.tradebrief.desk.policy.EventLine.Mark;
import org.tradebrief.desk.words.Phrases;

/** The signs before a measure's events: shape tells as much as colour. */
final class Marks {
    private static final String RING = "M8 2.700a5.300 5.300 0 1 0 0 10.600 5.300 5.300 0 1 0 0-10.600z";
    private static final double SIZE = 12;

    private final Phrases phrases;

    Marks(Phrases phrases) {
        this.phrases = phrases;
    }

    Picture of(Mark mark) {
        Picture picture = switch (mark) {
            case ANNOUNCED -> picture(Picture.stroke(RING, "bar", 2));
            case EFFECTIVE -> picture(Picture.fill("M8 2a6 6 0 1 0 0 12 6 6 0 1 0 0-12z", "bar"));
            case SUSPENDED ->
                picture(
                        Picture.stroke("M2 2h12v12H2z", "amber", 1.3),
                        Picture.stroke("M2 8L8 2M2 14L14 2M8 14L14 8", "amber", 1.8));
            case PLANNED -> picture(Picture.stroke(RING, "unknown", 1.5, 2.6, 2.6));
            case EXPIRES -> picture(Picture.stroke("M8 1.500L14.500 8 8 14.500 1.500 8z", "unknown", 1.7));
            case AMENDED -> picture(Picture.stroke(RING, "bar", 2), Picture.stroke("M5.500 8h5M8 5.500v5", "bar", 1.6));
            case ENDED -> picture(Picture.stroke(RING, "unknown", 1.6), Picture.stroke("M4 12L12 4", "unknown", 1.6));
        };
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(phrases.get("mark." + mark.name()));
        return picture;
    }

    private static Picture picture(Picture.Part... parts) {
        return new Picture(16, SIZE, parts);
    }
}
