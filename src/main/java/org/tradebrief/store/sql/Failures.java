package org.tradebrief.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tradebrief.library.Refusal;

/** Says in a person's words what the database's failures mean. */
public final class Failures {
    private static final long NO_ROOM = 256L << 10;

    private Failures() {}

    /** The refusal that a failure amounts to; nothing of the failed transaction is kept. */
    public static Refusal refusal(Path file, SQLException failure) {
        SQLiteErrorCode code = failure instanceof SQLiteException e
                ? e.getResultCode()
                : SQLiteErrorCode.getErrorCode(failure.getErrorCode());
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> full(file, failure);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> new Refusal("WS-BUSY", "資料庫正由另一個程式使用。", "稍候再做一次，或關閉另一個程式。", failure);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                new Refusal("WS-PERMISSION", "沒有權限讀寫工作區的資料庫：" + file + "。", "檢查資料夾的權限，或換一個位置。", failure);
            case SQLITE_IOERR ->
                isFull(file)
                        ? full(file, failure)
                        : new Refusal("WS-IO", "讀寫工作區的資料庫時磁碟回報錯誤：" + file + "。", "檢查磁碟與剩餘空間後再做一次。", failure);
            default -> throw new IllegalStateException(failure.getMessage(), failure);
        };
    }

    private static Refusal full(Path file, SQLException failure) {
        return new Refusal("WS-DISK-FULL", "磁碟已滿，這一步沒有寫入任何內容。", "騰出空間後再做一次：" + file.getParent(), failure);
    }

    /** On a disk without any room SQLite cannot make its working files, and says only that. */
    private static boolean isFull(Path file) {
        return file.toAbsolutePath().resolveSibling("").toFile().getUsableSpace() < NO_ROOM;
    }

    public static Refusal damaged(Path file, Throwable failure) {
        return new Refusal("WS-DAMAGED", "工作區的資料庫已損壞，未作任何更動：" + file + "。", "從同一資料夾的 backups 還原，或開啟另一個工作區。", failure);
    }
}
