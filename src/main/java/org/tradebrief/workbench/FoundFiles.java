package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Refusal;

/**
 * The files below some paths, in a fixed order. Links are not followed: a folder from elsewhere must not reach out of
 * itself.
 *
 * @param problems what could not be looked into, one for each file or folder
 */
record FoundFiles(List<Found> files, List<Problem> problems) {

    /** @param root the path that a person named, under which the file was found */
    record Found(Path root, Path file) {
        /** How the file is called in messages. */
        String shown() {
            return root.equals(file)
                    ? file.getFileName().toString()
                    : root.relativize(file).toString().replace('\\', '/');
        }
    }

    /** Refuses a path that is not there. */
    static FoundFiles below(List<Path> paths) {
        List<Found> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            Path root = path.toAbsolutePath().normalize();
            if (!Files.exists(root)) {
                throw new Refusal("IMP-MISSING", "找不到這個檔案或資料夾：" + path + "。", "檢查路徑後再匯入一次。");
            }
            walk(root, files, problems);
        }
        if (files.isEmpty() && problems.isEmpty()) {
            throw new Refusal("IMP-EMPTY", "這裡沒有任何檔案：" + paths.getFirst() + "。", "指定放有文件的資料夾。");
        }
        return new FoundFiles(files, problems);
    }

    private static void walk(Path root, List<Found> files, List<Problem> problems) {
        List<Found> here = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Visitor(root, here, problems));
        } catch (IOException e) {
            throw new Refusal("IMP-UNREADABLE", "讀取資料夾時磁碟回報錯誤：" + root + "。", "檢查資料夾後再匯入一次。", e);
        }
        here.sort(Comparator.comparing(f -> f.file().toString()));
        files.addAll(here);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Found> files;
        private final List<Problem> problems;

        Visitor(Path root, List<Found> files, List<Problem> problems) {
            this.root = root;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isHidden(folder)) {
                problem(folder, "IMP-HIDDEN", "隱藏的資料夾，未查看。");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                problem(file, "IMP-LINK", "這是連結或特殊檔案，未匯入。複製檔案本身後再匯入一次。");
            } else {
                files.add(new Found(root, file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problem(file, "IMP-PERMISSION", "無法讀取，未匯入。檢查權限後再匯入一次。");
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path folder) {
            return folder.getFileName().toString().startsWith(".");
        }

        private void problem(Path path, String code, String message) {
            problems.add(new Problem(new Found(root, path).shown(), 0, code, message));
        }
    }
}
