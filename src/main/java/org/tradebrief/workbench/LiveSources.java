package org.tradebrief.workbench;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.census.CensusService;
import org.tradebrief.source.comtrade.ComtradeService;
import org.tradebrief.source.live.Key;
import org.tradebrief.source.live.LiveSource;
import org.tradebrief.source.mofcom.MofcomService;
import org.tradebrief.source.worldbank.WorldBankService;
import org.tradebrief.trade.Economies;

/** Makes the client of a service, with the person's key where there is one. */
record LiveSources(Economies economies, Secrets secrets) {

    /** @param home where the service is; null for its own address */
    LiveSource of(FetchSource source, @Nullable URI home) {
        return switch (source) {
            case COMTRADE ->
                new ComtradeService(
                        home == null ? ComtradeService.HOME : home,
                        key(Secret.COMTRADE, ComtradeService.KEY_HEADER, Key.Place.HEADER),
                        economies);
            case CENSUS -> census(home);
            case WORLDBANK -> new WorldBankService(home == null ? WorldBankService.HOME : home, economies);
            case MOFCOM ->
                home == null
                        ? new MofcomService(MofcomService.PORTAL, MofcomService.MINISTRY)
                        : new MofcomService(home, home);
        };
    }

    private LiveSource census(@Nullable URI home) {
        Key key = key(Secret.CENSUS, CensusService.KEY_PARAMETER, Key.Place.PARAMETER);
        URI own = key == null ? CensusService.PAGES : CensusService.API;
        return new CensusService(home == null ? own : home, key, economies);
    }

    private @Nullable Key key(Secret secret, String name, Key.Place place) {
        return secrets.find(secret).map(value -> new Key(name, value, place)).orElse(null);
    }
}
