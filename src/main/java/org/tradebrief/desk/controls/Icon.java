package org.tradebrief.desk.controls;

import java.util.Locale;
import javafx.scene.Node;

/** Line icons on a field of 24, drawn with a stroke of 1.8 in the ink of where they stand. Paths after Feather (MIT). */
public enum Icon {
    ARROW_RIGHT("M5 12h14M12 5l7 7-7 7"),
    BOLD("M6 4h8a4 4 0 0 1 0 8H6zM6 12h9a4 4 0 0 1 0 8H6z"),
    BOOKMARK("m19 21-7-5-7 5V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z"),
    CALENDAR("M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM16 2v4M8 2v4M3 10h18"),
    CHART("M4 21V10M12 21V3M20 21v-7"),
    CHECK("M20 6 9 17 4 12"),
    CHEVRON_DOWN("M6 9l6 6 6-6"),
    CHEVRON_LEFT("M15 6l-6 6 6 6"),
    CHEVRON_RIGHT("M9 6l6 6-6 6"),
    CITE("M5 17c3-1 4-4 4-8H4v5h3M15 17c3-1 4-4 4-8h-5v5h3"),
    COLUMNS("M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 3v18M15 3v18"),
    COMMENT("M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z"),
    COPY("M11 9h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM5 15H4a2 2 0 0 1-2-2V4a2 2 0 0 1"
            + " 2-2h9a2 2 0 0 1 2 2v1"),
    CROSS("M18 6 6 18M6 6l12 12"),
    DOCUMENT("M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zM14 2v6h6M16 13H8M16 17H8"),
    DOWNLOAD("M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5M12 15V3"),
    EDIT("M17 3a2.83 2.83 0 1 1 4 4L7.5 20.5 2 22l1.5-5.5z"),
    FILTER("M22 3H2l8 9.46V19l4 2v-8.54z"),
    FLAG("M4 15s1-1 4-1 5 2 8 2 4-1 4-1V3s-1 1-4 1-5-2-8-2-4 1-4 1zM4 22v-7"),
    FOLDER("M22 19a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h5l2 3h9a2 2 0 0 1 2 2z"),
    GLOBE("M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM2 12h20M12 2c2.500 2.700 4 6.300 4 10s-1.500 7.300-4"
            + " 10c-2.500-2.700-4-6.300-4-10s1.500-7.300 4-10z"),
    HELP("M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM9.1 9a3 3 0 0 1 5.800 1c0 2-3 3-3 3M12 17v.1"),
    HISTORY("M3 12a9 9 0 1 0 3-6.700L3 8M3 3v5h5M12 7v5l4 2"),
    ITALIC("M19 4h-9M14 20H5M15 4 9 20"),
    LINK("M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.8 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.8-1.7"),
    LIST("M8 6h13M8 12h13M8 18h13M3 6h.1M3 12h.1M3 18h.1"),
    LOCK("M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4"),
    MENU("M3 6h18M3 12h18M3 18h18"),
    MOON("M21 12.8A9 9 0 1 1 11.2 3 7 7 0 0 0 21 12.8z"),
    OPEN("M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6M15 3h6v6M10 14 21 3"),
    PEN("M12 19l7-7 3 3-7 7zM18 13l-1.5-7.5L2 2l3.500 14.500L13 18zM2 2l7.600 7.600"),
    PLAY("M6 4l14 8-14 8z"),
    PLUS("M12 5v14M5 12h14"),
    REDO("M15 14l5-5-5-5M4 20v-7a4 4 0 0 1 4-4h12"),
    REFRESH("M23 4v6h-6M1 20v-6h6M3.5 9a9 9 0 0 1 14.9-3.4L23 10M1 14l4.6 4.4A9 9 0 0 0 20.5 15"),
    REVIEW("M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8zM9 15l2 2 4-5"),
    SEARCH("M11 3.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 1 0 0-15zM21 21l-4.5-4.5"),
    SETTINGS("M4 21v-7M4 10V3M12 21v-9M12 8V3M20 21v-5M20 12V3M1 14h6M9 8h6M17 16h6"),
    SIDE("M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 3v18"),
    TABLE("M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM3 9h18M3 15h18M9 9v12"),
    TIMELINE("M3 6h10M8 12h12M5 18h8"),
    UNDO("M9 14 4 9l5-5M20 20v-7a4 4 0 0 0-4-4H4"),
    ZOOM_IN("M11 3.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 1 0 0-15zM21 21l-4.500-4.500M11 8v6M8 11h6"),
    ZOOM_OUT("M11 3.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 1 0 0-15zM21 21l-4.500-4.500M8 11h6");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** At 16 pixels, as in bars. */
    public Node node() {
        return node(16);
    }

    /** At 14 pixels, as in dense rows and buttons. */
    public Node small() {
        return node(14);
    }

    public Node node(double size) {
        Picture picture = new Picture(24, size, Picture.stroke(path, "ink", 1.8));
        picture.getStyleClass().add("icon");
        return picture;
    }

    /** The icon that an action names. */
    public static Icon named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
