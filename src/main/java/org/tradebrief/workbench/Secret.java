package org.tradebrief.workbench;

import org.tradebrief.source.census.CensusService;
import org.tradebrief.source.comtrade.ComtradeService;

/** A key to a service that a person may have. */
public enum Secret {
    COMTRADE("UN Comtrade", ComtradeService.KEY_VARIABLE),
    CENSUS("US Census Bureau", CensusService.KEY_VARIABLE),
    QDRANT("Qdrant", "QDRANT_API_KEY"),
    OPENAI("OpenAI", "OPENAI_API_KEY");

    private final String service;
    private final String variable;

    Secret(String service, String variable) {
        this.service = service;
        this.variable = variable;
    }

    /** The service as it writes itself. */
    public String service() {
        return service;
    }

    /** The environment variable that comes before what is kept, and the name under which it is kept. */
    public String variable() {
        return variable;
    }
}
