package org.tradebrief.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Picks the reader of a file: the first that claims it. What nobody claims is skipped with a reason, never silently. */
public final class Readers {
    private final List<SourceReader> readers;

    public Readers(List<SourceReader> readers) {
        this.readers = List.copyOf(readers);
    }

    public Outcome read(RawFile file) {
        Optional<SourceReader> reader =
                readers.stream().filter(r -> r.claims(file)).findFirst();
        return reader.isPresent()
                ? reader.get().read(file)
                : Outcome.skipped(file, 0, "SRC-NOT-OURS", "這不是資料檔，未匯入；" + remedy(file.path()));
    }

    private static String remedy(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.startsWith("register/") || lower.contains("/register/")) {
            return "管制措施登錄由另一步驟讀取。";
        }
        if (lower.endsWith(".json")) {
            return "只接受 UN Comtrade、美國普查局與世界銀行介面的 JSON 回應。";
        }
        return "若其中有數據，改用 Markdown 摘錄或介面的 JSON 回應。";
    }
}
