package org.tradebrief.store.sql;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tradebrief.library.Refusal;

/**
 * Looks at a database file from outside, before SQLite may touch it: its first hundred bytes tell whether it is a
 * database, whose, and how long it must be (SQLite, file format, section 1.3).
 */
final class DatabaseFile {
    /** "TBWB" in ASCII: marks the database of a workspace. */
    static final int APPLICATION_ID = 0x54425742;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    private DatabaseFile() {}

    /** Refuses what is no database, is cut short, or belongs to another program. */
    static void refuseUnlessOurs(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
            if (header.hasRemaining() || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
                throw Failures.damaged(file, new EOFException("no SQLite header"));
            }
            if (header.getInt(68) != APPLICATION_ID) {
                throw new Refusal("WS-FOREIGN", "這個資料庫屬於另一個程式，未作任何更動：" + file + "。", "選一個工作區或空的資料夾。");
            }
            refuseIfCut(file, header, channel.size());
        } catch (AccessDeniedException e) {
            throw new Refusal("WS-PERMISSION", "沒有權限讀取工作區的資料庫：" + file + "。", "檢查檔案的權限。", e);
        } catch (IOException e) {
            throw new Refusal("WS-IO", "無法讀取工作區的資料庫：" + file + "。", "檢查磁碟後再做一次。", e);
        }
    }

    private static void refuseIfCut(Path file, ByteBuffer header, long size) {
        int written = Short.toUnsignedInt(header.getShort(16));
        long pageSize = written == 1 ? 65_536 : written;
        boolean countIsCurrent = header.getInt(24) == header.getInt(92);
        long pages = Integer.toUnsignedLong(header.getInt(28));
        if (countIsCurrent && size < pages * pageSize) {
            throw Failures.damaged(file, new EOFException(size + " bytes, but " + pages + " pages of " + pageSize));
        }
    }
}
