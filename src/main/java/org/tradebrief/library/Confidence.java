package org.tradebrief.library;

/** How far a source vouches for a document or an event. LOW is never shown as a fact. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    UNSTATED
}
