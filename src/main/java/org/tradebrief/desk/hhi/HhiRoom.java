package org.tradebrief.desk.hhi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.gate.GateCode;
import org.tradebrief.trade.partner.Thresholds;

/**
 * The least width of each column, measured from the longest that may stand in it in the language of the desk. It is known
 * before there is any value, so a column stays as wide as it is while the values come.
 */
final class HhiRoom {
    private static final String FAMILY = "Noto Sans TC";
    private static final double SIZE = 13;
    private static final double HEAD_SIZE = 12;
    /** What stands left and right of a text in its cell, and what rounding may take. */
    private static final double AROUND = 17;
    /** The mark before the coverage. */
    private static final double MARK = 18;

    private final Phrases words;
    private final HhiText text;
    private final List<Economy> followed;

    /** @param followed the economies whose values are expected */
    HhiRoom(Phrases words, HhiText text, List<Economy> followed) {
        this.words = words;
        this.text = text;
        this.followed = followed;
    }

    double least(HhiColumn column) {
        double head = width(Stream.of(words.get(column.key())), FontWeight.NORMAL, HEAD_SIZE);
        FontWeight weight = column.isStrong() ? FontWeight.BOLD : FontWeight.NORMAL;
        double mark = column == HhiColumn.COVERAGE ? MARK : 0;
        return Math.ceil(Math.max(head, width(longest(column), weight, SIZE) + mark) + AROUND);
    }

    double least(Collection<HhiColumn> columns) {
        return columns.stream().mapToDouble(this::least).sum();
    }

    private Stream<String> longest(HhiColumn column) {
        return switch (column) {
            case ECONOMY -> followed.stream().map(text::economy);
            case HHI -> Stream.of("8,888.88");
            case LEVEL ->
                Arrays.stream(Thresholds.Level.values())
                        .map(level -> words.get("level." + level.name().toLowerCase(Locale.ROOT)));
            case BOUNDS -> Stream.of(words.get("bounds", "8,888.88", "8,888.88"));
            case TOP_THREE, EFFECTIVE -> Stream.of("88.88");
            case PARTNERS -> Stream.of("888");
            case COVERAGE ->
                Stream.of(
                        words.get("coverage.listed", 88, "88.8"),
                        words.get("coverage.index"),
                        words.get("gate." + GateCode.CUT.name()));
            case SOURCE -> Stream.of("888-hhi-8888.md");
        };
    }

    private static double width(Stream<String> texts, FontWeight weight, double size) {
        Font font = Font.font(FAMILY, weight, size);
        return texts.mapToDouble(said -> {
                    Text measured = new Text(said);
                    measured.setFont(font);
                    return measured.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
    }
}
