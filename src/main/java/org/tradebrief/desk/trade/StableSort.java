package org.tradebrief.desk.trade;

/** Sorts row numbers by a comparison of rows; equal ones keep their order. A merge sort, for Java has none for such. */
final class StableSort {
    private static final int RUN = 16;

    private StableSort() {}

    static int[] of(int[] rows, FlowColumns.RowOrder order) {
        int[] from = rows.clone();
        for (int start = 0; start < from.length; start += RUN) {
            insert(from, start, Math.min(start + RUN, from.length), order);
        }
        int[] to = new int[from.length];
        for (int width = RUN; width < from.length; width *= 2) {
            for (int start = 0; start < from.length; start += 2 * width) {
                merge(from, to, start, width, order);
            }
            int[] done = to;
            to = from;
            from = done;
        }
        return from;
    }

    private static void insert(int[] rows, int start, int end, FlowColumns.RowOrder order) {
        for (int i = start + 1; i < end; i++) {
            int row = rows[i];
            int at = i;
            while (at > start && order.compare(rows[at - 1], row) > 0) {
                rows[at] = rows[at - 1];
                at--;
            }
            rows[at] = row;
        }
    }

    private static void merge(int[] from, int[] to, int start, int width, FlowColumns.RowOrder order) {
        int left = start;
        int middle = Math.min(start + width, from.length);
        int right = middle;
        int end = Math.min(start + 2 * width, from.length);
        for (int at = start; at < end; at++) {
            boolean takeLeft = left < middle && (right >= end || order.compare(from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
