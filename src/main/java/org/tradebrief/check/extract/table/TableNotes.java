package org.tradebrief.check.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** What the notes of a table say of its values: a time and a source, or for each of several sources its time. */
final class TableNotes {
    private final Map<Provider, Slot<Timespan>> times = new EnumMap<>(Provider.class);
    private final @Nullable Economy monthly;
    private Frame common = Frame.EMPTY;
    private @Nullable Slot<Quantity> flow;
    private int flows;

    /** @param monthly the economy whose statistics are those of the source with months */
    TableNotes(List<Run> notes, Surroundings surroundings, @Nullable Economy monthly) {
        this.monthly = monthly;
        for (Run note : notes) {
            if (note.length() > 0) {
                read(surroundings.words(note), surroundings);
            }
        }
        if (times.size() > 1) {
            common = Frame.EMPTY;
        }
    }

    private void read(Words note, Surroundings surroundings) {
        FrameWalk walk = surroundings.walk(note);
        int from = 0;
        Slot<Provider> source = null;
        for (int i = 0; i < note.size(); i++) {
            walk.moveTo(i);
            source = source == null ? walk.own().provider() : source;
            boolean ends = i + 1 == note.size() || !note.sameSentence(i + 1, i) || note.isMark(i, "；;");
            if (ends) {
                part(walk, from);
                from = i + 1;
            }
        }
        for (int i = 0; i < note.size(); i++) {
            flows += note.isAny(i, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE) ? 1 : 0;
        }
        Frame said = walk.own().from(Origin.TABLE_HEAD);
        flow = flow == null ? said.quantity() : flow;
        common = common.over(
                // The first that is named: a second is what the first must not be compared with.
                Frame.EMPTY
                        .withPeriod(said.period())
                        .withBase(said.base())
                        .withProvider(source == null ? null : source.from(Origin.TABLE_HEAD)));
    }

    private void part(FrameWalk walk, int from) {
        Slot<Timespan> time = walk.own().period();
        Slot<Provider> source = walk.own().provider();
        if (time != null && source != null && walk.periodIndex() >= from && walk.providerIndex() >= from) {
            times.putIfAbsent(source.value(), time.from(Origin.TABLE_HEAD));
        }
    }

    /** What holds for all values. */
    Frame common() {
        return common;
    }

    /** The one flow that the notes speak of, where nothing nearer says one: 單位：百萬美元；美國自該國進口. */
    Frame flow() {
        return flow == null || flows > 1 ? Frame.EMPTY : Frame.EMPTY.withQuantity(flow, 0);
    }

    /** The frame with the time of its source, where the notes give each source its own. */
    Frame applied(Frame frame) {
        if (times.size() < 2) {
            return frame;
        }
        Provider source = frame.provider() != null ? frame.provider().value() : implied(frame);
        Slot<Timespan> time = source == null ? null : times.get(source);
        boolean open = frame.period() == null || frame.period().origin().compareTo(Origin.TABLE_HEAD) >= 0;
        return source == null || time == null || !open
                ? frame
                : frame.withPeriod(time)
                        .withProvider(
                                frame.provider() == null ? new Slot<>(source, Origin.TABLE_HEAD) : frame.provider());
    }

    /** Who has no monthly values is in the other statistics. */
    private @Nullable Provider implied(Frame frame) {
        return frame.reporter() == null || frame.reporter().value().equals(monthly) ? null : Provider.COMTRADE;
    }
}
