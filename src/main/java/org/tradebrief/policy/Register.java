package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What a workspace knows of measures: read from documents, entered by people, joined under one id. Kept by the store.
 */
public interface Register {

    /** Measures known on that day: announced not later, from documents and entries of any confidence, ordered by id. */
    List<Measure> measures(LocalDate asOf);

    List<ListedEntity> entities(LocalDate asOf);

    /** The announcements and pages of the policy layer, copies of one page together. */
    List<Dossier> dossiers(LocalDate asOf);
}
