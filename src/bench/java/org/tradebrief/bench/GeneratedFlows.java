package org.tradebrief.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.SourceRow;
import org.tradebrief.store.Intake;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/**
 * A workspace of many monthly flows: for one reporter after another, both directions, each month of {@value #MONTHS}, all
 * partners and the World. The same each time.
 */
final class GeneratedFlows {
    static final LocalDate KNOWN = LocalDate.of(2026, 2, 8);
    static final int MONTHS = 250;
    private static final YearMonth FIRST = YearMonth.of(2005, 1);

    private final Economies economies = Economies.standard();
    private final List<Economy> partners = economies.all().stream()
            .filter(e -> e.kind() == Economy.Kind.ECONOMY && e.comtrade() > 0)
            .toList();
    private final Random random = new Random(20260208);
    private final int reporters;

    GeneratedFlows(int flows) {
        this.reporters = Math.clamp(flows / (2 * MONTHS * (partners.size() + 1)), 1, partners.size());
    }

    List<Economy> reporters() {
        return partners.subList(0, reporters);
    }

    Economy partnerOf(Economy reporter) {
        return partners.get((partners.indexOf(reporter) + 1) % partners.size());
    }

    int size() {
        return reporters * 2 * MONTHS * partners.size();
    }

    static Period month(int index) {
        return Period.month(FIRST.plusMonths(index));
    }

    /** Fills a new workspace, and writes the same rows as CSV for a peer. */
    void fill(Path workspace, Path csv) throws IOException {
        try (WorkspaceStore store = WorkspaceStore.openToWrite(workspace, "bench", economies, Clock.systemUTC());
                Writer rows = Files.newBufferedWriter(csv)) {
            rows.write("reporter,partner,direction,period,usd\n");
            Intake intake = store.intake();
            for (Economy reporter : reporters()) {
                for (Direction direction : Direction.values()) {
                    Document document = document("api/" + reporter.iso3() + "-" + direction.code() + ".json");
                    List<Flow> flows = flows(reporter, direction, document);
                    for (Flow f : flows) {
                        rows.write(f.reporter() + "," + f.partner() + ","
                                + f.direction().code() + "," + f.period() + "," + f.usd() + "\n");
                    }
                    intake.add(document, () -> new ByteArrayInputStream(bytes(document.path())), flows, List.of());
                }
            }
        }
    }

    private List<Flow> flows(Economy reporter, Direction direction, Document document) {
        List<Flow> flows = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            long sum = 0;
            for (int rank = 0; rank < partners.size(); rank++) {
                Economy partner = partners.get((rank * 7 + reporter.comtrade()) % partners.size());
                if (!partner.equals(reporter)) {
                    long usd = (long) (5e9 / Math.pow(rank + 1, 1.2) * (0.8 + 0.4 * random.nextDouble()));
                    sum += usd;
                    flows.add(flow(reporter, partner, direction, month, usd, document, flows.size() + 1));
                }
            }
            flows.add(flow(reporter, economies.world(), direction, month, sum, document, flows.size() + 1));
        }
        return flows;
    }

    private static Flow flow(
            Economy reporter, Economy partner, Direction direction, int month, long usd, Document from, int row) {
        return new Flow(
                reporter,
                partner,
                direction,
                Flow.TOTAL,
                month(month),
                BigDecimal.valueOf(usd),
                BigDecimal.ZERO,
                Provider.COMTRADE,
                1,
                KNOWN,
                new SourceRow(from.id(), from.path(), row));
    }

    private static Document document(String path) {
        String hash = hash(bytes(path));
        return new Document(
                DocumentId.of(path, hash),
                Layer.API,
                path,
                path,
                "",
                "UN Comtrade",
                null,
                KNOWN,
                null,
                KNOWN,
                Confidence.values()[0],
                hash);
    }

    private static byte[] bytes(String path) {
        return path.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("every Java has SHA-256", e));
        }
    }
}
