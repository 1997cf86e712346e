package org.tradebrief.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The services that can be asked, with what is fetched if nobody chooses. */
public enum FetchSource {
    COMTRADE(List.of("CHN", "TWN", "DEU", "JPN", "KOR", "USA")),
    CENSUS(List.of("CHN", "TWN", "JPN", "KOR", "DEU")),
    WORLDBANK(List.of("CHN", "DEU", "JPN", "KOR", "USA")),
    /** Announcements and news, not of any one economy. */
    MOFCOM(List.of());

    private final List<String> usual;

    FetchSource(List<String> usual) {
        this.usual = usual;
    }

    /** The ISO codes of the economies that briefs speak of. */
    public List<String> usual() {
        return usual;
    }

    /** The person's key that the service takes; empty where it knows none. */
    public Optional<Secret> secret() {
        return switch (this) {
            case COMTRADE -> Optional.of(Secret.COMTRADE);
            case CENSUS -> Optional.of(Secret.CENSUS);
            case WORLDBANK, MOFCOM -> Optional.empty();
        };
    }

    /** The name on the command line and in paths. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
