package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.library.Refusal;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.store.disk.LockHolder;

/** Looks a workspace and the installation over. What is wrong becomes a check that failed, never an exception. */
public final class Doctor {
    private static final long ROOM_NEEDED = 200L << 20;

    private final Workbench workbench;
    private final Path place;

    public Doctor(Workbench workbench, Path place) {
        this.workbench = workbench;
        this.place = place;
    }

    /** @param detail what was found, or cause and remedy */
    public record Check(String name, boolean ok, String detail) {}

    public List<Check> run() {
        List<Check> checks = new ArrayList<>();
        checks.add(java());
        checks.add(room());
        if (!Workbench.isWorkspace(place)) {
            checks.add(new Check("工作區", true, "尚未建立：" + place));
            return checks;
        }
        checks.add(check("鎖", this::lock));
        checks.add(check("工作區", () -> {
            try (Workspace workspace = workbench.openToRead(place)) {
                checks.add(check("資料庫", () -> database(workspace)));
                checks.add(check("搜尋索引", () -> index(workspace.searching())));
                if (workspace.searching().hasServer()) {
                    checks.add(check("Qdrant", () -> workspace.searching().server()));
                }
                return place + "，文件 " + workspace.library().count() + " 份";
            }
        }));
        return checks;
    }

    private static Check java() {
        int release = Runtime.version().feature();
        return new Check("Java", release >= 25, System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    private Check room() {
        Path there = place;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            String detail = (free >> 20) + " MB 可用";
            return new Check("磁碟空間", free >= ROOM_NEEDED, free >= ROOM_NEEDED ? detail : detail + "，至少需要 200 MB。騰出空間。");
        } catch (IOException e) {
            return new Check("磁碟空間", false, "無法得知剩餘空間：" + there);
        }
    }

    private String lock() {
        Optional<LockHolder> holder = WorkspaceStore.writer(place);
        return holder.map(h -> "正由" + h.chinese() + "寫入").orElse("沒有程式在寫入");
    }

    private static String index(Searching searching) {
        return switch (searching.state()) {
            case EMPTY -> "尚未建立；下次搜尋或匯入時建立";
            case OUTDATED -> "由另一版程式建立；下次搜尋或匯入時重建";
            case DAMAGED -> throw new Refusal("IDX-DAMAGED", "搜尋索引無法讀取。", "執行 tradebrief index，由文件重建索引。");
            case READY ->
                String.format(Locale.ROOT, "完好，語意向量 %.0f%%（%s）", 100 * searching.coverage(), searching.model());
        };
    }

    private static String database(Workspace workspace) {
        String found = workspace.check();
        if (!found.equals("ok")) {
            throw new Refusal("WS-DAMAGED", "資料庫已損壞：" + found + "。", "從 backups 還原。");
        }
        return "完好";
    }

    private static Check check(String name, Supplier<String> look) {
        try {
            return new Check(name, true, look.get());
        } catch (Refusal e) {
            return new Check(name, false, e.line());
        }
    }
}
