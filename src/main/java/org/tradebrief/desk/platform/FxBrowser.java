package org.tradebrief.desk.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.tradebrief.library.Refusal;

/** Hands addresses to the operating system through JavaFX's host services. */
public final class FxBrowser implements Browser {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Consumer<String> show;

    /** @param show {@code HostServices::showDocument} */
    public FxBrowser(Consumer<String> show) {
        this.show = show;
    }

    @Override
    public void open(String address) {
        show.accept(checked(address).toString());
    }

    @Override
    public void show(Path file) {
        show.accept(file.toUri().toString());
    }

    static URI checked(String address) {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw refused(address, e);
        }
        throw refused(address, null);
    }

    private static Refusal refused(String address, @org.jspecify.annotations.Nullable Throwable behind) {
        return new Refusal("LNK-SCHEME", "不開啟這個連結：" + address + "。", "只開啟 http、https 與 mailto；可複製後自行查看。", behind);
    }
}
