package org.tradebrief.search.engine;

/** The parts of a document by which words are weighed. A word in the title says more than one in the text. */
public enum Part {
    TITLE,
    ALSO_KNOWN,
    SUBJECT,
    HEADING,
    BODY,
    SPECULATION
}
