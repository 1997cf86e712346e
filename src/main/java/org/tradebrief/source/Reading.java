package org.tradebrief.source;

import java.util.List;
import org.tradebrief.library.Document;
import org.tradebrief.library.Problem;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Reported;

/**
 * What one file gave: the document and the records found in it, each with the line it came from.
 *
 * @param problems what was left out or looked wrong; never empty where a row was left out
 * @param extracts texts taken out of the file that are documents of their own
 */
public record Reading(
        Document document, List<Flow> flows, List<Reported> reported, List<Problem> problems, List<Extract> extracts) {

    /** The text of a page without its frame, kept beside the page as it came. */
    public record Extract(Document document, String text) {}

    public Reading(Document document, List<Flow> flows, List<Reported> reported, List<Problem> problems) {
        this(document, flows, reported, problems, List.of());
    }

    public Reading {
        extracts = List.copyOf(extracts);
        flows = List.copyOf(flows);
        reported = List.copyOf(reported);
        problems = List.copyOf(problems);
    }
}
