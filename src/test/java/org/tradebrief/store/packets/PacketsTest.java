package org.tradebrief.store.packets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PacketsTest {

    @Property(tries = 300)
    void whateverIsPackedComesOutToTheLastDigit(@ForAll("values") List<PackedValue> values) {
        List<PackedValue> sorted = values.stream()
                .sorted(Comparator.comparingLong(PackedValue::partner).thenComparingInt(PackedValue::line))
                .toList();
        assertEquals(sorted, unpacked(values));
    }

    @Test
    void onlyThePartnersAskedForAreGiven() {
        List<PackedValue> given = new ArrayList<>();
        Packets.unpack(
                Packets.pack(List.of(value(7, 1, "1.5"), value(9, 2, "2.25"), value(9, 3, "3"))),
                p -> p == 9,
                given::add);
        assertEquals(List.of(value(9, 2, "2.25"), value(9, 3, "3")), given);
    }

    @Test
    void aTableOfPartnersTakesAboutTenBytesEach() {
        List<PackedValue> table = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            table.add(value(i + 1, i + 1, (1_000_000_007L * (i + 3)) + ".25"));
        }
        assertTrue(Packets.pack(table).length < 2500, Packets.pack(table).length + " bytes");
    }

    private static PackedValue value(long partner, int line, String usd) {
        BigDecimal number = new BigDecimal(usd);
        return new PackedValue(partner, line, number, BigDecimal.valueOf(5, number.scale() + 1), 1);
    }

    private static List<PackedValue> unpacked(List<PackedValue> values) {
        List<PackedValue> out = new ArrayList<>();
        Packets.unpack(Packets.pack(values), p -> true, out::add);
        return out;
    }

    @Provide
    Arbitrary<List<PackedValue>> values() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.longs().map(d -> BigDecimal.valueOf(d, 2)),
                Arbitraries.bigDecimals().ofScale(9),
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-30, 40))
                        .as((digits, scale) -> new BigDecimal(digits + "77777777777").scaleByPowerOfTen(-scale)));
        Arbitrary<BigDecimal> precisions = Arbitraries.oneOf(
                Arbitraries.of(BigDecimal.ZERO, new BigDecimal("0.0"), BigDecimal.valueOf(50_000)),
                Arbitraries.integers().between(0, 4).map(s -> BigDecimal.valueOf(5, s + 1)));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 400),
                        Arbitraries.integers().between(1, 250_000),
                        amounts,
                        precisions,
                        Arbitraries.integers().between(0, 40))
                .as(PackedValue::new)
                .list()
                .ofMaxSize(60)
                .uniqueElements(v -> v.partner() + "/" + v.line());
    }
}
