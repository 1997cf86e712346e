package org.tradebrief.library;

import java.util.Arrays;
import java.util.Optional;

/** The layers of a corpus, each a folder of documents that one kind of source wrote. */
public enum Layer {
    BILATERAL("bilateral_trade_flows", "雙邊貿易"),
    CENSUS("us_trade_census", "美國普查"),
    MACRO("world_macro_indicators", "總體指標"),
    OPEN_TRADE_STATS("open_trade_stats", "開放貿易統計"),
    POLICY("cn_export_control", "出口管制"),
    /** Extracts that lie in no folder the program knows: kept and searched, no figure is taken from them. */
    OTHER("other", "其他文件"),
    /** Raw answers of an interface, kept as they came. */
    API("api", "介面回應"),
    /** The register's own tables, which come with the program. Cited like documents, never searched or counted with them. */
    REGISTER("register", "措施登錄表");

    private final String folder;
    private final String chinese;

    Layer(String folder, String chinese) {
        this.folder = folder;
        this.chinese = chinese;
    }

    /** The folder's name in a corpus, which is also the name on the command line and the first part of each path. */
    public String folder() {
        return folder;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether a corpus can hold a folder of this layer: the others are filled by the program. */
    public boolean isOfCorpus() {
        return isOfStatistics() || this == POLICY;
    }

    /** Whether its documents are made of a statistical source's values. */
    public boolean isOfStatistics() {
        return this == BILATERAL || this == CENSUS || this == MACRO || this == OPEN_TRADE_STATS;
    }

    public static Optional<Layer> ofFolder(String name) {
        return Arrays.stream(values()).filter(l -> l.folder.equals(name)).findFirst();
    }
}
