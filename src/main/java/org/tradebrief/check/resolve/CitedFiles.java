package org.tradebrief.check.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Memo;
import org.tradebrief.check.read.Citation;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** What the sources that a text names say about it: {@code 158-export-2024.md} is Taiwan's exports by Comtrade. */
public final class CitedFiles {
    private static final Set<String> BANK = Set.of("gdp_growth", "gdp_nominal", "current_account", "trade_gdp_ratio");
    private static final int KEPT = 2000;
    private final Economies economies;
    /** The sources of a section are asked about by each block in it. */
    private final Memo<Citation, Set<Provider>> named = new Memo<>(KEPT);

    private final Memo<File, Frame> files = new Memo<>(KEPT);

    private record File(String path, Origin origin) {}

    public CitedFiles(Economies economies) {
        this.economies = economies;
    }

    /** What all the sources agree on. */
    public Frame frame(List<Citation> citations, Origin origin) {
        Frame agreed = null;
        for (Citation c : citations) {
            for (String file : c.files()) {
                Frame one = files.get(new File(file, origin), this::frame);
                agreed = agreed == null ? one : common(agreed, one);
            }
        }
        Frame of = agreed == null ? Frame.EMPTY : agreed;
        Set<Provider> named = named(citations);
        if (of.provider() != null) {
            named.add(of.provider().value());
        }
        return of.withProvider(named.size() == 1 ? new Slot<>(named.iterator().next(), origin) : null);
    }

    /** Whether the notes or the files in them are that provider's, or among others that provider's. */
    public boolean names(List<Citation> citations, Provider provider) {
        return named(citations).contains(provider)
                || citations.stream()
                        .flatMap(c -> c.files().stream())
                        .map(f -> files.get(new File(f, Origin.CITED), this::frame)
                                .provider())
                        .anyMatch(p -> p != null && p.value() == provider);
    }

    private Frame frame(File file) {
        String path = file.path();
        Origin origin = file.origin();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String[] parts = name.split("-", -1);
        if (parts.length >= 3 && parts[0].equals("us") && parts[2].length() == 4) {
            return census(parts[1], parts[2], origin);
        }
        if (parts.length >= 2 && parts[0].length() == 3 && parts[0].chars().allMatch(Character::isDigit)) {
            return comtrade(Integer.parseInt(parts[0]), parts[1], origin);
        }
        boolean bank = parts.length >= 2 && BANK.contains(parts[1]);
        return bank
                ? Frame.EMPTY
                        .withReporter(slot(economies.iso3(parts[0]).orElse(null), origin))
                        .withProvider(new Slot<>(Provider.WORLD_BANK, origin))
                : Frame.EMPTY;
    }

    private Frame census(String kind, String partner, Origin origin) {
        Frame frame = Frame.EMPTY
                .withReporter(slot(economies.iso3("USA").orElse(null), origin))
                .withProvider(new Slot<>(Provider.CENSUS, origin));
        Optional<Economy> other = economies.census(partner);
        if (other.isPresent()) {
            frame = frame.withPartners(new Slot<>(List.of(other.get()), origin));
        }
        return switch (kind) {
            case "export" -> frame.withQuantity(new Slot<>(Quantity.EXPORT, origin), 0);
            case "import" -> frame.withQuantity(new Slot<>(Quantity.IMPORT, origin), 0);
            default -> frame;
        };
    }

    private Frame comtrade(int code, String kind, Origin origin) {
        Frame frame = Frame.EMPTY
                .withReporter(slot(economies.comtrade(code).orElse(null), origin))
                .withProvider(new Slot<>(Provider.COMTRADE, origin));
        return switch (kind) {
            case "export", "commodity", "hhi" -> frame.withQuantity(new Slot<>(Quantity.EXPORT, origin), 0);
            case "import" -> frame.withQuantity(new Slot<>(Quantity.IMPORT, origin), 0);
            default -> frame;
        };
    }

    private static <T> @Nullable Slot<T> slot(@Nullable T value, Origin origin) {
        return value == null ? null : new Slot<>(value, origin);
    }

    private static Frame common(Frame a, Frame b) {
        return new Frame(
                same(a.reporter(), b.reporter()),
                same(a.partners(), b.partners()),
                same(a.quantity(), b.quantity()),
                0,
                null,
                null,
                same(a.provider(), b.provider()),
                Set.of());
    }

    private static <T> @Nullable Slot<T> same(@Nullable Slot<T> a, @Nullable Slot<T> b) {
        return a != null && b != null && a.value().equals(b.value()) ? a : null;
    }

    /** The statistics that the words of the notes name. */
    private Set<Provider> named(List<Citation> citations) {
        EnumSet<Provider> found = EnumSet.noneOf(Provider.class);
        citations.forEach(c -> found.addAll(named.get(c, CitedFiles::named)));
        return found;
    }

    private static Set<Provider> named(Citation citation) {
        EnumSet<Provider> found = EnumSet.noneOf(Provider.class);
        String text = citation.text().toLowerCase(Locale.ROOT);
        if (text.contains("comtrade") || text.contains("bilateral_trade_flows")) {
            found.add(Provider.COMTRADE);
        }
        if (text.contains("census") || text.contains("普查")) {
            found.add(Provider.CENSUS);
        }
        if (text.contains("world bank")
                || text.contains("worldbank")
                || text.contains("世界銀行")
                || text.contains("世界银行")
                || text.contains("世銀")
                || text.contains("world_macro_indicators")) {
            found.add(Provider.WORLD_BANK);
        }
        return found;
    }
}
