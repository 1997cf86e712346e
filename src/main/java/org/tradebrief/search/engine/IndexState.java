package org.tradebrief.search.engine;

/** What an index is when it is opened. */
public enum IndexState {
    /** Nothing has been put in yet. */
    EMPTY,
    /** Made by this program, with this lexicon. */
    READY,
    /** Made with another form or lexicon: it is made anew at the next update. */
    OUTDATED,
    /** It cannot be read: it is made anew at the next update. */
    DAMAGED
}
