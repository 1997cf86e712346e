package org.tradebrief.desk.trade;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/**
 * Moves through rows of one height, a million if need be. To lay rows out JavaFX counts from the first one to the one in
 * sight several times, which among a million takes 15 ms; its own ways to scroll count twice as often as setting the
 * position does.
 */
final class ManyRows {
    /** So many count fast enough in any case. */
    static final int FEW = 50_000;

    private static final int ROUNDS = 3;
    private static final double UNSEEN = 640;

    private final VirtualFlow<?> flow;
    private final double height;

    private ManyRows(VirtualFlow<?> flow, double height) {
        this.flow = flow;
        this.height = height;
    }

    /** The rows of a table that has been laid out. */
    static Optional<ManyRows> in(TableView<?> table) {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.lookup(".clipped-container") instanceof Region seen
                ? Optional.of(new ManyRows(flow, seen.getHeight()))
                : Optional.empty();
    }

    /** Moves by so many pixels, at most to either end. */
    void move(double pixels) {
        double over = over();
        if (over > 0) {
            flow.setPosition(Math.clamp(flow.getPosition() + pixels / over, 0, 1));
        }
    }

    /** Moves a row to the top, or as near to it as the last one allows. */
    void moveTo(int row) {
        double over = over();
        if (over > 0) {
            flow.setPosition(Math.clamp(row * TradeTable.ROW / over, 0, 1));
        }
    }

    /** What is out of sight, in pixels. */
    private double over() {
        return flow.getCellCount() * TradeTable.ROW - height;
    }

    /**
     * Has the counting made into machine code before somebody scrolls: interpreted it takes a tenth of a second. It counts
     * in a flow that nobody sees; not for the screen's thread.
     */
    static void ready(int rows) {
        VirtualFlow<IndexedCell<Integer>> unseen = new VirtualFlow<>();
        unseen.setCellFactory(f -> new IndexedCell<>());
        unseen.setFixedCellSize(TradeTable.ROW);
        unseen.setCellCount(rows);
        unseen.resize(UNSEEN, UNSEEN);
        unseen.layout();
        for (int round = 0; round < ROUNDS; round++) {
            unseen.scrollToTop(rows - rows / 4 * round - 1);
            unseen.layout();
            for (int turn = 0; turn < ROUNDS; turn++) {
                unseen.scrollPixels(-TradeTable.ROW);
                unseen.layout();
            }
        }
    }
}
