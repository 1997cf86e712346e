package org.tradebrief.cli;

import java.util.Map;
import org.tradebrief.library.Refusal;

/** How a refusal's remedy is done on the command line; the refusal itself names no option, for it is shown on the desk, too. */
final class CommandLineWay {
    private static final Map<String, String> BY_CODE =
            Map.of("IDX-DAMAGED", "tradebrief index 重建索引。", "KEY-FILE", "--keystore 指定憑證檔。");

    private static final String OF_WORKSPACE = "--workspace 指定工作區。";
    private static final String WORKSPACE = "WS-";

    private CommandLineWay() {}

    /** The remedy, and behind it the option or command that does it where there is one. */
    static String remedy(Refusal refusal) {
        return refusal.remedy() + way(refusal);
    }

    /** Empty where the remedy is not done on the command line. */
    static String way(Refusal refusal) {
        String way = refusal.code().startsWith(WORKSPACE) ? OF_WORKSPACE : BY_CODE.getOrDefault(refusal.code(), "");
        return way.isEmpty() ? "" : "命令列：" + way;
    }
}
