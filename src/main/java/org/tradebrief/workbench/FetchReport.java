package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * What a fetch came to, or would come to.
 *
 * @param imported what the answers brought
 * @param calls every call that the request takes, in order
 * @param stopped why the service could not be asked further; null where it could
 */
public record FetchReport(
        ImportReport imported, List<Made> calls, @Nullable Refusal stopped) {
    public FetchReport {
        calls = List.copyOf(calls);
    }

    /**
     * One call.
     *
     * @param url without any key
     * @param path under which the answer is kept
     * @param last the day of the newest answer to the same question that was there before; null for none
     * @param about what it asks for
     */
    public record Made(
            String url, String path, State state, @Nullable LocalDate last, About about) {}

    /**
     * What a call asks for.
     *
     * @param economies whose values; empty where the answer is not of any
     * @param direction null where the answer holds both or none
     * @param period null where the answer holds every one that there is
     * @param indicator the source's code of a macro indicator; empty for trade
     */
    public record About(
            List<Economy> economies,
            @Nullable Direction direction,
            @Nullable Period period,
            String indicator) {}

    /** How far a call has come. */
    public enum State {
        /** Would be made. */
        PLANNED,
        /** Was answered today already and need not be made. */
        HELD,
        /** Brought an answer that was not there. */
        FETCHED,
        /** Brought the same answer once more. */
        UNCHANGED,
        /** The service has nothing. */
        NOTHING,
        /** Was refused, broke off or could not be read. */
        FAILED,
        /** Was not made, for it was stopped before. */
        LEFT
    }

    public long count(State state) {
        return calls.stream().filter(c -> c.state() == state).count();
    }
}
