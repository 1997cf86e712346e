package org.tradebrief.store.packets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Packs the values of one document, reporter, direction, product and period into bytes, about nine for a value.
 *
 * <p>First the form's number and how many values there are. Then each, by partner and line: a byte that says what is
 * particular about it, the partner as distance from the one before, and only where that byte asks for it the line (else the
 * one after the last), the scale and the number of records (else as before), the precision (else half of the last digit).
 * The digits come as a whole number, exact for every value of up to 18; a longer one is written out.
 */
public final class Packets {
    private static final int FORM = 1;
    private static final int FITS = 18;

    private static final int OTHER_LINE = 1;
    private static final int OTHER_SCALE = 2;
    private static final int OTHER_RECORDS = 4;
    private static final int LONG_VALUE = 8;
    private static final int PRECISION_ZERO = 16;
    private static final int PRECISION_WRITTEN = 32;

    private static final Comparator<PackedValue> ORDER =
            Comparator.comparingLong(PackedValue::partner).thenComparingInt(PackedValue::line);

    private Packets() {}

    public static byte[] pack(List<PackedValue> values) {
        ByteSink out = new ByteSink();
        out.unsigned(FORM);
        out.unsigned(values.size());
        PackedValue last = new PackedValue(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0);
        for (PackedValue value : values.stream().sorted(ORDER).toList()) {
            write(out, value, last);
            last = value;
        }
        return out.toBytes();
    }

    private static void write(ByteSink out, PackedValue value, PackedValue last) {
        BigDecimal usd = value.usd();
        boolean isLong = usd.precision() > FITS;
        int precision = precision(value);
        int particular = (value.line() == last.line() + 1 ? 0 : OTHER_LINE)
                | (usd.scale() == last.usd().scale() ? 0 : OTHER_SCALE)
                | (value.records() == last.records() ? 0 : OTHER_RECORDS)
                | (isLong ? LONG_VALUE : 0)
                | precision;
        out.write(particular);
        out.unsigned(value.partner() - last.partner());
        if ((particular & OTHER_LINE) != 0) {
            out.signed((long) value.line() - last.line());
        }
        if ((particular & OTHER_SCALE) != 0) {
            out.signed(usd.scale());
        }
        if ((particular & OTHER_RECORDS) != 0) {
            out.signed(value.records());
        }
        if (isLong) {
            out.text(usd.toString());
        } else {
            out.signed(usd.unscaledValue().longValueExact());
        }
        if (precision == PRECISION_WRITTEN) {
            out.text(value.precision().toString());
        }
    }

    private static int precision(PackedValue value) {
        if (same(value.precision(), BigDecimal.ZERO)) {
            return PRECISION_ZERO;
        }
        return same(value.precision(), halfOfLastDigit(value.usd().scale())) ? 0 : PRECISION_WRITTEN;
    }

    /** Digit by digit: 0.50 is written otherwise than 0.5. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.scale() == other.scale() && one.compareTo(other) == 0;
    }

    private static BigDecimal halfOfLastDigit(int scale) {
        return BigDecimal.valueOf(5, scale + 1);
    }

    /** Gives the values of the partners that are wanted, by partner and line. */
    public static void unpack(byte[] packet, LongPredicate partners, Consumer<PackedValue> to) {
        ByteSource in = new ByteSource(packet);
        long form = in.unsigned();
        if (form != FORM) {
            throw new IllegalStateException("a packet of form " + form + ", known is " + FORM);
        }
        long size = in.unsigned();
        Last last = new Last();
        for (long i = 0; i < size; i++) {
            last.read(in, partners, to);
        }
    }

    /** What the next value is told by. */
    private static final class Last {
        private long partner;
        private int line;
        private int scale;
        private int records;

        void read(ByteSource in, LongPredicate partners, Consumer<PackedValue> to) {
            int particular = in.read();
            partner += in.unsigned();
            line += (particular & OTHER_LINE) != 0 ? (int) in.signed() : 1;
            scale = (particular & OTHER_SCALE) != 0 ? (int) in.signed() : scale;
            records = (particular & OTHER_RECORDS) != 0 ? (int) in.signed() : records;
            String written = (particular & LONG_VALUE) != 0 ? in.text() : "";
            long digits = written.isEmpty() ? in.signed() : 0;
            String precision = (particular & PRECISION_WRITTEN) != 0 ? in.text() : "";
            if (partners.test(partner)) {
                to.accept(new PackedValue(
                        partner,
                        line,
                        written.isEmpty() ? BigDecimal.valueOf(digits, scale) : new BigDecimal(written),
                        precision(particular, precision),
                        records));
            }
        }

        private BigDecimal precision(int particular, String written) {
            if ((particular & PRECISION_ZERO) != 0) {
                return BigDecimal.ZERO;
            }
            return written.isEmpty() ? halfOfLastDigit(scale) : new BigDecimal(written);
        }
    }
}
