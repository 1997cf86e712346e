package org.tradebrief.check.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tradebrief.check.read.Citation;
import org.tradebrief.check.read.Run;

/** The sources named within a run: each speaks of the words before it, back to the source before or the sentence's start. */
final class Cited {
    private final Words words;
    private final CitedFiles files;
    private final int[] group;
    private final List<Frame> frames = new ArrayList<>();

    Cited(Words words, CitedFiles files) {
        this.words = words;
        this.files = files;
        this.group = new int[words.size()];
        Arrays.fill(group, -1);
        Run run = words.run();
        int from = 0;
        for (int c = 0; c < run.citations().size(); ) {
            int place = run.citedAt(c);
            List<Citation> here = new ArrayList<>();
            while (c < run.citations().size() && run.citedAt(c) == place) {
                here.add(run.citations().get(c++));
            }
            from = assign(from, place, here);
        }
    }

    /** The token after the source. */
    private int assign(int from, int place, List<Citation> here) {
        int end = from;
        while (end < words.size() && words.get(end).start() < place) {
            end++;
        }
        int sentence = end == 0 ? 0 : words.sentence(end - 1);
        for (int i = end - 1; i >= from && words.sentence(i) == sentence; i--) {
            group[i] = frames.size();
        }
        frames.add(files.frame(here, Origin.CITED));
        return end;
    }

    /** What the source of the words at that token says; nothing where they have none. */
    Frame at(int index) {
        return index < 0 || index >= group.length || group[index] < 0 ? Frame.EMPTY : frames.get(group[index]);
    }
}
