package org.tradebrief.trade;

import java.util.List;

/**
 * A reporting or partner territory, or one of the codes that stand in a partner's place.
 *
 * @param iso3 ISO 3166 alpha-3, or for special codes a name of our own such as {@code W00}; never empty
 * @param m49 the UN's statistical code, 0 for none
 * @param comtrade the code in Comtrade, which differs for some (842 for the United States, 490 for Taiwan); 0 for none
 * @param census the US Census country code, empty for none
 * @param aliases other names it goes by in sources, in any script
 */
public record Economy(
        String iso3,
        int m49,
        int comtrade,
        String census,
        String nameZhTw,
        String nameZhCn,
        String nameEn,
        List<String> aliases,
        Kind kind) {
    public Economy {
        aliases = List.copyOf(aliases);
    }

    /** What a code stands for. Only an ECONOMY is ranked; residuals count as partners but are never named as a market. */
    public enum Kind {
        ECONOMY,
        WORLD,
        RESIDUAL,
        GROUP
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Economy e && e.iso3.equals(iso3);
    }

    @Override
    public int hashCode() {
        return iso3.hashCode();
    }

    @Override
    public String toString() {
        return iso3;
    }
}
