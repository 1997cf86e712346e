package org.tradebrief.source.live;

import java.util.List;
import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;

/** A source that can be asked over the network: which calls a wish takes, and how to read the answers. */
public interface LiveSource {

    /** The name on the command line. */
    String name();

    /**
     * The calls, in the order in which they are made.
     *
     * @throws org.tradebrief.library.Refusal if the source does not have what is wished for
     */
    List<Call> plan(Wish wish);

    Outcome read(RawFile answer);

    /** The same where the call tells what the answer does not, such as its address. */
    default Outcome read(Call call, RawFile answer) {
        return read(answer);
    }

    /** Further calls that an answer asks for, such as the next page. */
    default List<Call> further(Call call, RawFile answer) {
        return List.of();
    }
}
