package org.tradebrief.brief.compose;

import org.tradebrief.brief.Brief;
import org.tradebrief.brief.Draft;

/** A composed brief, and the same as the text that people go on with. */
public record Composition(Brief brief, Draft draft) {}
