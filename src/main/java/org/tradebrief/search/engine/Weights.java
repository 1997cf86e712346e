package org.tradebrief.search.engine;

import org.tradebrief.search.words.Clause;

/** How much a word counts where it is found. Both engines weigh alike. */
public final class Weights {
    /** BM25's saturation: a low one, so that many different words say more than one word many times. */
    public static final float SATURATION = 0.9f;

    /** BM25's length normalisation, light, since the parts are of one kind. */
    public static final float LENGTH = 0.4f;

    private Weights() {}

    public static double of(Clause.Kind kind, Part part) {
        return switch (kind) {
            case ECONOMY ->
                switch (part) {
                    case TITLE -> 2.5;
                    case ALSO_KNOWN -> 1.0;
                    case SUBJECT -> 1.5;
                    case HEADING -> 0.5;
                    case BODY -> 0.4;
                    case SPECULATION -> 0;
                };
            case CODE ->
                switch (part) {
                    case TITLE -> 4;
                    case ALSO_KNOWN -> 3;
                    case SUBJECT -> 1;
                    case HEADING -> 1.5;
                    case BODY -> 1;
                    case SPECULATION -> 0.3;
                };
            case CONCEPT, BROADER, SURFACE ->
                switch (part) {
                    case TITLE -> 2.5;
                    case ALSO_KNOWN -> 1.2;
                    case SUBJECT -> 1;
                    case HEADING -> 0.8;
                    case BODY -> 1;
                    case SPECULATION -> 0.15;
                };
        };
    }
}
