package org.tradebrief.source.http;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.source.live.Call;

/** What a response or a failure means to a person. Nothing said here holds a key or more than a service's first line. */
final class Failures {
    private static final int LONGEST_QUOTE = 160;

    private Failures() {}

    /** The answer that a response is; empty if trying again may help. */
    static Optional<Answer> judge(Call call, int status, HttpHeaders headers, Path body, String start) {
        boolean wantsPage = call.path().endsWith(".html");
        if (wantsPage && List.of(403, 412, 521).contains(status)) {
            return Optional.of(challenge(call));
        }
        if (wantsPage && List.of(404, 410).contains(status)) {
            return Optional.of(missing(call));
        }
        return switch (status) {
            case 200 ->
                Optional.of(
                        !wantsPage && HttpDoor.isPage(headers, start)
                                ? page(call, start)
                                : new Answer.Got(
                                        body, headers.firstValue("Content-Type").orElse("")));
            case 204 -> Optional.of(new Answer.Nothing());
            case 401 -> Optional.of(key(call));
            case 403 ->
                Optional.of(new Answer.Failed(
                        "FETCH-QUOTA",
                        host(call) + " 拒絕了呼叫：" + quoted(call, start) + "。",
                        "多半是今天的配額已用完或金鑰沒有權限，明天再試或換用金鑰。",
                        true));
            case 429, 500, 502, 503, 504 -> Optional.empty();
            default ->
                Optional.of(
                        status / 100 == 3
                                ? new Answer.Failed(
                                        "FETCH-REDIRECT", host(call) + " 把呼叫轉往別處，未跟隨。", "確認服務的位址是否已變更。", true)
                                : new Answer.Failed(
                                        "FETCH-REJECTED",
                                        host(call) + " 不接受這個呼叫（HTTP " + status + "）：" + quoted(call, start) + "。",
                                        "檢查經濟體與期間。",
                                        false));
        };
    }

    private static Answer.Failed page(Call call, String start) {
        boolean aboutKey = start.toLowerCase(Locale.ROOT).contains("invalid key")
                || start.toLowerCase(Locale.ROOT).contains("missing key");
        return aboutKey
                ? key(call)
                : new Answer.Failed("FETCH-HTML", host(call) + " 回覆的是網頁而不是資料。", "多半是服務維護中，稍後再試；若持續，改用匯入檔案。", false);
    }

    private static Answer.Failed challenge(Call call) {
        return new Answer.Failed("FETCH-CHALLENGE", host(call) + " 要求以瀏覽器驗證，拒絕了程式。", "用瀏覽器開啟網頁，存成完整的 HTML 後匯入。", false);
    }

    private static Answer.Failed missing(Call call) {
        return new Answer.Failed("FETCH-MISSING", host(call) + " 沒有這個頁面。", "在網站上搜尋題名，或改用其他來源。", false);
    }

    private static Answer.Failed key(Call call) {
        String cause = call.key() == null ? host(call) + " 需要金鑰。" : host(call) + " 不認得這個金鑰。";
        return new Answer.Failed("FETCH-KEY", cause, "在環境變數設定有效的金鑰後再試。", true);
    }

    static Answer.Failed busy(Call call, int status) {
        return status == 429
                ? new Answer.Failed("FETCH-BUSY", host(call) + " 要求放慢，多次等候後仍未接受。", "過一段時間再取得，已完成的部分會保留。", true)
                : new Answer.Failed(
                        "FETCH-SERVER", host(call) + " 多次回覆內部錯誤（HTTP " + status + "）。", "稍後再取得，已完成的部分會保留。", false);
    }

    static Answer.Failed askedToWait(Call call, Duration wait) {
        return new Answer.Failed(
                "FETCH-BUSY", host(call) + " 要求等候 " + wait.toMinutes() + " 分鐘。", "到時再取得，已完成的部分會保留。", true);
    }

    static Answer.Failed tooSlow(Call call, Duration whole) {
        return new Answer.Failed(
                "FETCH-SLOW", host(call) + " 在 " + whole.toSeconds() + " 秒內沒有送完回應。", "檢查網路後再取得，已完成的部分會保留。", false);
    }

    static Answer.Failed tooLarge(Call call, long largest) {
        return new Answer.Failed(
                "FETCH-LARGE", host(call) + " 的回應超過上限 " + (largest >> 20) + " MB。", "縮小期間或經濟體的範圍。", false);
    }

    static Answer.Failed broken(Call call, IOException failure) {
        return failure instanceof java.net.ConnectException
                        || failure instanceof java.net.http.HttpConnectTimeoutException
                        || failure instanceof java.net.UnknownHostException
                ? unreachable(call)
                : new Answer.Failed("FETCH-BROKEN", host(call) + " 的回應在途中中斷，未採用。", "檢查網路後再取得，已完成的部分會保留。", false);
    }

    static Answer.Failed unreachable(Call call) {
        return new Answer.Failed("FETCH-OFFLINE", "連不上 " + host(call) + "。", "檢查網路連線與代理設定後再取得。", true);
    }

    private static String host(Call call) {
        return call.uri().getHost();
    }

    /** The first line of what the service says, as text and without the key. */
    private static String quoted(Call call, String start) {
        String text = call.withoutKey(start.replaceAll("<[^>]{0,400}>", " "))
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }
}
