package org.tradebrief.store.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.tradebrief.library.Refusal;

/** Says in a person's words what a failure of the disk means. */
public final class DiskFailures {
    private DiskFailures() {}

    /** @param doing what was being done: 保存來源文件 */
    public static Refusal refusal(String doing, Path where, IOException failure) {
        if (failure instanceof AccessDeniedException || isReadOnly(failure)) {
            return new Refusal("WS-PERMISSION", doing + "時沒有權限：" + where + "。", "檢查資料夾的權限，或換一個位置。", failure);
        }
        if (reason(failure).contains("no space") || reason(failure).contains("not enough space")) {
            return new Refusal("WS-DISK-FULL", doing + "時磁碟已滿，未留下不完整的檔案。", "騰出空間後再做一次：" + where, failure);
        }
        return new Refusal("WS-IO", doing + "時磁碟回報錯誤：" + where + "。", "檢查磁碟後再做一次。", failure);
    }

    private static boolean isReadOnly(IOException failure) {
        return failure.getCause() instanceof ReadOnlyFileSystemException
                || reason(failure).contains("read-only file system");
    }

    /** Java has no type for a full disk, only the system's own words. */
    private static String reason(IOException failure) {
        String words = failure instanceof FileSystemException f ? f.getReason() : failure.getMessage();
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }
}
