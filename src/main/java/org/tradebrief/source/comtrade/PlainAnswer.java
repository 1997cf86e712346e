package org.tradebrief.source.comtrade;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Unfit;

/**
 * Reads a large answer fast. Rows of one answer have the same fields in the same order and mostly the same values, so each
 * field is first held against the bytes of the row before: only what differs is parsed. Whatever is not of the plainest
 * form, and anything wrong, is left to {@link JsonAnswer}, which reads the whole file anew; what is read here is what that
 * one would have read.
 */
final class PlainAnswer {
    private static final int LONG_DIGITS = 18;

    /** One field of the row before: its bytes with the sign behind it, and what they meant. */
    private record Seen(
            byte[] bytes,
            @Nullable RowField field,
            String text,
            @Nullable Cell value) {}

    private final ByteWindow window;
    private final Envelope envelope;
    private final ComtradeRow row;
    private final List<Seen> before = new ArrayList<>();

    private PlainAnswer(ByteWindow window, Envelope envelope) {
        this.window = window;
        this.envelope = envelope;
        this.row = envelope.row();
    }

    /** Says whether it could; if not, the envelope must not be used. */
    static boolean read(RawFile file, Envelope envelope) throws Unfit {
        try (InputStream in = file.open()) {
            return new PlainAnswer(new ByteWindow(in), envelope).read();
        } catch (IOException e) {
            throw new Unfit(0, "SRC-UNREADABLE", "檔案無法讀取。確認檔案仍在且有讀取權限。");
        }
    }

    /** A part of the text that is read as a whole or, where the window ends within it, once more with more bytes. */
    private interface Part<T> {
        T read() throws ByteWindow.Stop;
    }

    private boolean read() throws IOException {
        try {
            whole(() -> {
                window.expect('{');
                return true;
            });
            boolean more = true;
            while (more) {
                readField(whole(this::name));
                more = whole(() -> comma('}'));
            }
            return window.isOver();
        } catch (ByteWindow.Stop e) {
            return false;
        }
    }

    private <T> T whole(Part<T> part) throws IOException, ByteWindow.Stop {
        while (true) {
            int from = window.at();
            try {
                return part.read();
            } catch (ByteWindow.Stop s) {
                window.goTo(from);
                if (!s.atEnd() || !window.readOn()) {
                    throw s;
                }
            }
        }
    }

    private String name() throws ByteWindow.Stop {
        String name = window.plainString();
        window.expect(':');
        return name;
    }

    /** Whether another element follows; if not, goes past the closing sign. */
    private boolean comma(char closing) throws ByteWindow.Stop {
        boolean more = window.skip(',');
        if (!more) {
            window.expect(closing);
        }
        return more;
    }

    private void readField(String name) throws IOException, ByteWindow.Stop {
        switch (name) {
            case "count" -> envelope.count(whole(this::count));
            case "error", "message" -> envelope.error(whole(this::text));
            case "data" -> readRows();
            default ->
                whole(() -> {
                    window.skipValue();
                    return true;
                });
        }
    }

    private int count() throws ByteWindow.Stop {
        Cell said = number();
        if (said instanceof Cell.Value(BigDecimal count) && count.scale() == 0 && count.precision() < 10) {
            return count.intValueExact();
        }
        throw window.stop();
    }

    private void readRows() throws IOException, ByteWindow.Stop {
        whole(() -> {
            window.expect('[');
            return true;
        });
        envelope.sawData();
        boolean more = !whole(() -> window.skip(']'));
        while (more) {
            more = whole(this::readRow);
            envelope.takeRow();
        }
    }

    /** One row and what stands behind it; says whether another follows. */
    private boolean readRow() throws ByteWindow.Stop {
        row.clear();
        window.expect('{');
        int field = 0;
        while (readRowField(field)) {
            field++;
        }
        return comma(']');
    }

    /** One field of a row and the sign behind it; says whether another follows. */
    private boolean readRowField(int place) throws ByteWindow.Stop {
        window.next();
        if (place < before.size() && window.skip(before.get(place).bytes())) {
            return apply(before.get(place));
        }
        int from = window.at();
        RowField field = RowField.named(name());
        String text = field == null || field == RowField.VALUE ? "" : text();
        Cell value = field == RowField.VALUE ? number() : null;
        if (field == null) {
            window.skipValue();
        }
        comma('}');
        Seen seen = new Seen(window.copy(from, window.at()), field, text, value);
        if (place < before.size()) {
            before.set(place, seen);
        } else {
            before.add(seen);
        }
        return apply(seen);
    }

    private boolean apply(Seen seen) {
        if (seen.value() != null) {
            row.set(seen.value());
        } else if (seen.field() != null) {
            row.set(seen.field(), seen.text());
        }
        return seen.bytes()[seen.bytes().length - 1] == ',';
    }

    private String text() throws ByteWindow.Stop {
        switch (window.next()) {
            case '"' -> {
                return window.plainString();
            }
            case 'n' -> {
                window.skipWord("null");
                return "";
            }
            default -> {
                int from = window.at();
                window.skipNumber();
                return window.text(from, window.at());
            }
        }
    }

    private Cell number() throws ByteWindow.Stop {
        if (window.next() == 'n') {
            window.skipWord("null");
            return new Cell.Missing();
        }
        int from = window.at();
        int behind = window.skipNumber();
        long digits = 0;
        int count = 0;
        for (int i = from; i < window.at(); i++) {
            byte b = window.byteAt(i);
            if (b >= '0') {
                digits = digits * 10 + (b - '0');
                count++;
            }
        }
        if (count > LONG_DIGITS) {
            throw window.stop();
        }
        boolean negative = window.byteAt(from) == '-';
        return new Cell.Value(BigDecimal.valueOf(negative ? -digits : digits, Math.max(0, behind)));
    }
}
