package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.brief.BriefText;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.text.Scripts;

/**
 * A passage of an earlier brief that says much of what another passage says.
 *
 * @param part of the brief's text
 * @param shared how much of the shorter of the two is in the other, from 0 to 1
 */
record Echo(String brief, BriefState state, int part, String title, double shared) {
    /** Passages on one subject share fewer pairs of characters than this by chance. */
    private static final double LEAST = 0.3;

    /** Short lines share everything with something. */
    private static final int LEAST_PAIRS = 8;

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}|\\d[\\d.,]*\\d");

    /**
     * The part of each brief that says most of a passage, the closest first. Compared are pairs of neighbouring Chinese
     * characters, whichever script they are written in, words and numbers; of a brief each line by itself.
     */
    static List<Echo> of(String passage, List<BriefRecord> briefs) {
        Set<String> asked = pieces(passage);
        List<Echo> echoes = new ArrayList<>();
        for (BriefRecord brief : briefs) {
            List<BriefText.Part> parts = brief.content().text().parts();
            Echo best = null;
            for (int i = 0; i < parts.size(); i++) {
                double shared = shared(asked, parts.get(i));
                if (shared >= LEAST && (best == null || shared > best.shared())) {
                    best = new Echo(brief.name(), brief.state(), i, parts.get(i).title(), shared);
                }
            }
            if (best != null) {
                echoes.add(best);
            }
        }
        echoes.sort(
                Comparator.comparingDouble((Echo e) -> e.shared()).reversed().thenComparing(Echo::brief));
        return echoes;
    }

    private static double shared(Set<String> asked, BriefText.Part part) {
        return part.text()
                .lines()
                .map(Echo::pieces)
                .filter(here -> Math.min(here.size(), asked.size()) >= LEAST_PAIRS)
                .mapToDouble(here -> {
                    long both = here.stream().filter(asked::contains).count();
                    return (double) both / Math.min(here.size(), asked.size());
                })
                .max()
                .orElse(0);
    }

    private static Set<String> pieces(String text) {
        String folded = Scripts.toSimplified(text).toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        for (int i = 1; i < folded.length(); i++) {
            if (Scripts.isHan(folded.charAt(i - 1)) && Scripts.isHan(folded.charAt(i))) {
                pieces.add(folded.substring(i - 1, i + 1));
            }
        }
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            pieces.add(word.group());
        }
        return pieces;
    }
}
