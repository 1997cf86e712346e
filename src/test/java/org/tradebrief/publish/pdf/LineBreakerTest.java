package org.tradebrief.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What a line holds. */
class LineBreakerTest {
    private static final FontSet FONTS = new FontSet(new FontShelf(), 1);

    @Property(tries = 300)
    void everyCharacterStandsOnALineInOrder(
            @ForAll
                    @StringLength(min = 1, max = 120)
                    @Chars({'貿', '易', '，', '。', '（', '）', '1', '.', '%', 'a', 'b', '-'})
                    String text,
            @ForAll @IntRange(min = 30, max = 200) int measure) {
        assertEquals(text, joined(lines(text, measure)));
    }

    @Property(tries = 300)
    void noLineIsWiderThanItsColumnIfItCanBeBroken(
            @ForAll @StringLength(min = 1, max = 120) @Chars({'貿', '易', '簡', '報'}) String text,
            @ForAll @IntRange(min = 30, max = 200) int measure) {
        lines(text, measure).forEach(line -> assertTrue(line.width() <= measure, line.toString()));
    }

    @Property(tries = 300)
    void noLineStartsWithAClosingMark(
            @ForAll @StringLength(min = 1, max = 120) @Chars({'貿', '易', '，', '。', '）'}) String text) {
        List<Line> lines = lines("頭" + text.replaceAll("[，。）]{2,}", "。"), 60);
        lines.stream().skip(1).forEach(line -> assertFalse("，。）".indexOf(first(line)) >= 0, line.toString()));
    }

    @Test
    void theNumberOfANoteNeverBeginsALine() {
        Typesetter type = Typesetter.plain(FONTS);
        Passage passage = type.plain("對中逆差收窄百分之二十九", Style.BODY);
        Face face = passage.lines(1000).getFirst().pieces().getFirst().face();
        passage.add(new Piece("128", face, 6, Style.ACCENT, 3, "go:note-128", true));
        for (float measure = 22; measure < passage.width() + 5; measure += 1) {
            passage.lines(measure)
                    .forEach(line -> assertFalse(line.pieces().getFirst().held()));
        }
    }

    @Test
    void aSpaceAtTheEndOfALineTakesNoRoom() {
        float word = Typesetter.plain(FONTS).plain("word", Style.BODY).width();
        assertEquals(
                List.of("word", "word"),
                lines("word word", word + 0.5f).stream()
                        .map(LineBreakerTest::text)
                        .toList());
    }

    private static List<Line> lines(String text, float measure) {
        return Typesetter.plain(FONTS).plain(text, Style.BODY).lines(measure);
    }

    private static char first(Line line) {
        return text(line).charAt(0);
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(LineBreakerTest::text).collect(Collectors.joining());
    }

    private static String text(Line line) {
        return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
