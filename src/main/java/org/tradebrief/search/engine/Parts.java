package org.tradebrief.search.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Tokens;

/** The tokens of a document's parts, the same for every engine. */
public final class Parts {
    /** Raised when a document's tokens, or what an index keeps beside them, become others: old indexes are made anew. */
    public static final String FORM = "4";

    private final Tokens tokens;

    public Parts(Tokens tokens) {
        this.tokens = tokens;
    }

    public Map<Part, List<String>> of(FitDocument document) {
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        Card card = document.card();
        parts.put(Part.TITLE, tokens.ofTitle(card.title()));
        List<String> also = new ArrayList<>();
        document.alsoKnown().forEach(name -> also.addAll(tokens.ofTitle(name)));
        parts.put(Part.ALSO_KNOWN, also);
        parts.put(Part.SUBJECT, subject(document));
        List<String> headings = new ArrayList<>();
        List<String> body = new ArrayList<>();
        List<String> speculation = new ArrayList<>();
        String heading = "";
        for (Passage passage : document.passages()) {
            (passage.speculative() ? speculation : body).addAll(tokens.of(passage.text()));
            if (!passage.heading().equals(heading)) {
                heading = passage.heading();
                headings.addAll(tokens.of(heading));
            }
        }
        parts.put(Part.HEADING, headings);
        parts.put(Part.BODY, body);
        parts.put(Part.SPECULATION, speculation);
        return parts;
    }

    /** What the document is filed under: layer, category, source and the economies it is about. */
    private List<String> subject(FitDocument document) {
        Card card = document.card();
        List<String> subject = new ArrayList<>(tokens.of(card.layer().chinese() + " "
                + card.category().replace('_', ' ') + " "
                + (!card.layer().isOfStatistics() ? "" : card.layer().folder().replace('_', ' '))));
        if (card.date() != null) {
            subject.add("d:" + card.date());
            subject.add("m:" + YearMonth.from(card.date()));
        }
        card.subjects().forEach(iso3 -> subject.add("c:@" + iso3));
        return subject;
    }
}
