package org.tradebrief.brief;

import java.util.List;
import org.tradebrief.library.SourceRow;

/** A piece of running text. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Strong(List<Inline> inside) implements Inline {}

    record Emphasis(List<Inline> inside) implements Inline {}

    record Code(String text) implements Inline {}

    /** The address is shown as it stands and opened only if it is http, https or mailto. */
    record Link(List<Inline> inside, String address) implements Inline {}

    /** A figure that the composer wrote, with the key of the fact it states. */
    record Figure(String text, String factKey) implements Inline {}

    /** The source note of a paragraph or table: 〔來源：…〕, and the rows it stands for. */
    record Citation(String text, List<SourceRow> rows) implements Inline {}

    record LineBreak() implements Inline {}
}
