package org.tradebrief.desk.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TrackingTest {

    @Test
    void wordsWrittenAndStruckAreTold() {
        assertEquals("較 2024 年[-全年-][+1–11 月+]收窄", told("較 2024 年全年收窄", "較 2024 年1–11 月收窄"));
    }

    @Test
    void aNumberIsStruckAsAWhole() {
        assertEquals("收窄 [-36%-][+29.9%+]", told("收窄 36%", "收窄 29.9%"));
    }

    @Test
    void aNewParagraphIsNewAndAGoneOneIsStruckWhereItStood() {
        assertEquals("甲乙丙|[+丁戊己+]|庚辛壬", told("甲乙丙\n\n庚辛壬", "甲乙丙\n\n丁戊己\n\n庚辛壬"));
        assertEquals("甲乙丙|[-丁戊己-]庚辛壬", told("甲乙丙\n\n丁戊己\n\n庚辛壬", "甲乙丙\n\n庚辛壬"));
        assertEquals("甲乙丙[-丁戊己-]", told("甲乙丙\n\n丁戊己", "甲乙丙"));
    }

    @Test
    void whatOnlyChangesItsDressIsNoChangeOfWords() {
        assertEquals(0, Tracking.between(leaves("**甲**乙"), leaves("甲乙")).count());
    }

    @Property(tries = 300)
    void takingBackWhatWasWrittenAndPuttingBackWhatWasStruckGivesTheOldText(
            @ForAll @CharRange(from = '一', to = '万') @StringLength(max = 12) String before,
            @ForAll @CharRange(from = '一', to = '万') @StringLength(min = 1, max = 12) String now) {
        List<Leaf> old = leaves(before);
        List<Leaf> leaves = leaves(now);
        Tracking tracking = Tracking.between(old, leaves);
        assertEquals(
                before,
                told(leaves, tracking).replaceAll("\\[\\+[^\\]]*\\+\\]", "").replaceAll("\\[-|-\\]", ""));
    }

    @Property(tries = 200)
    void drawnAndShownPlacesAgree(
            @ForAll @CharRange(from = '一', to = '万') @StringLength(max = 12) String before,
            @ForAll @CharRange(from = '一', to = '万') @StringLength(min = 1, max = 12) String now) {
        List<Leaf> leaves = leaves(now);
        Leaf leaf = leaves.getFirst();
        Display display =
                Display.of(leaf, Tracking.between(leaves(before), leaves).of(0), now.length() / 2, "組字", List.of());
        String drawn = display.runs().stream().map(Display.Run::text).collect(Collectors.joining());
        assertEquals(drawn.length(), display.length());
        for (int i = 0; i < leaf.length(); i++) {
            assertEquals(leaf.shown().charAt(i), drawn.charAt(display.drawn(i)));
            assertEquals(i, display.shown(display.drawn(i)));
        }
        assertTrue(drawn.contains("組字"));
    }

    private static String told(String before, String now) {
        List<Leaf> leaves = leaves(now);
        return told(leaves, Tracking.between(leaves(before), leaves));
    }

    private static String told(List<Leaf> leaves, Tracking tracking) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < leaves.size(); i++) {
            all.append(i > 0 ? "|" : "");
            for (Display.Run run :
                    Display.of(leaves.get(i), tracking.of(i), 0, "", List.of()).runs()) {
                all.append(
                        switch (run.tone()) {
                            case WRITTEN -> "[+" + run.text() + "+]";
                            case STRUCK -> "[-" + run.text() + "-]";
                            default -> run.text();
                        });
            }
        }
        return all.toString();
    }

    private static List<Leaf> leaves(String text) {
        return SectionReader.leaves(SectionReader.read(text));
    }
}
