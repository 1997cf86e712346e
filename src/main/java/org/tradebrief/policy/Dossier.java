package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;

/**
 * All documents of one announcement or page, with what each of them says of it. Copies that disagree are shown as a
 * conflict with every version; a person decides.
 *
 * @param id the measure's id where the page is an act, else the page's address
 * @param measureId the act that the page is; null for news, answers and comments
 * @param date the day of the act where it is told, else the day of upload
 * @param documents every copy, ordered by path
 * @param conflicts for each attribute on which the copies disagree, each value with the paths that give it
 */
public record Dossier(
        String id,
        @Nullable String measureId,
        String title,
        @Nullable LocalDate date,
        String url,
        List<Document> documents,
        Map<String, Map<String, List<String>>> conflicts) {
    public Dossier {
        documents = List.copyOf(documents);
        conflicts = Map.copyOf(conflicts);
    }
}
