package org.tradebrief.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.BriefText;

/**
 * What the draft would be on newer data. It changes nothing until a person takes it over, section by section.
 *
 * @param entry the place in the trail by which it is named
 */
public record Proposal(long entry, Instant at, NewDraft draft) {

    /**
     * A section that newer data would change.
     *
     * @param current as it stands in the brief; empty where the section is new
     * @param proposed as newer data make it; empty where it falls away
     * @param edited whether people changed the section, so that taking it over loses their words
     */
    public record Change(String title, String current, String proposed, boolean edited) {}

    /** What would change in a brief that stands on the content, in the order of the proposed text. */
    public List<Change> changes(Content content) {
        List<Change> changes = new ArrayList<>();
        for (BriefText.Part part : BriefText.of(draft.markdown()).parts()) {
            String machine = wording(content.machine(), part.title());
            String current = wording(content.text(), part.title());
            if (!part.text().equals(machine) && !part.text().equals(current)) {
                changes.add(new Change(part.title(), current, part.text(), !current.equals(machine)));
            }
        }
        return changes;
    }

    private static String wording(BriefText text, String title) {
        return text.parts().stream()
                .filter(p -> p.title().equals(title))
                .map(BriefText.Part::text)
                .findFirst()
                .orElse("");
    }

    /** The text with the named sections as proposed; a new section goes where the proposal has it. */
    BriefText applied(BriefText text, List<String> titles) {
        List<BriefText.Part> proposed = BriefText.of(draft.markdown()).parts();
        List<String> result =
                new ArrayList<>(text.parts().stream().map(BriefText.Part::text).toList());
        List<String> there =
                new ArrayList<>(text.parts().stream().map(BriefText.Part::title).toList());
        for (int i = 0; i < proposed.size(); i++) {
            BriefText.Part part = proposed.get(i);
            if (!titles.contains(part.title())) {
                continue;
            }
            int at = there.indexOf(part.title());
            if (at >= 0) {
                result.set(at, part.text());
            } else {
                int place = i == 0 ? 0 : there.indexOf(proposed.get(i - 1).title()) + 1;
                result.add(place, part.text());
                there.add(place, part.title());
            }
        }
        return BriefText.of(String.join("", result));
    }
}
