package org.tradebrief.desk.words;

/**
 * A piece of Chinese as the phrasebook puts it.
 *
 * @param whole whether nothing Chinese is left in it but what is cited
 * @param ours whether it begins with words of the phrasebook, which a sentence may capitalise, rather than with a name
 */
record Said(String text, boolean whole, boolean ours) {

    /** As it stands: a name, a number, something cited. */
    static Said asIs(String text) {
        return new Said(Marks.western(text), true, false);
    }

    /** A name or somebody's words, in quotes where they are Chinese. */
    static Said cited(String text) {
        return new Said(Marks.hasChinese(text) ? "“" + text + "”" : Marks.western(text), true, false);
    }

    /** What nothing is known of. It is shown as it came, and never lost. */
    static Said unknown(String text) {
        return new Said(text, false, false);
    }

    Said capitalised() {
        return ours && !text.isEmpty()
                ? new Said(Character.toUpperCase(text.charAt(0)) + text.substring(1), whole, true)
                : this;
    }
}
