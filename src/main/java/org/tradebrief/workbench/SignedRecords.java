package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.seal.SealField;
import org.tradebrief.publish.seal.SealReader;
import org.tradebrief.publish.seal.SealReport;
import org.tradebrief.publish.seal.SealReport.Seal;

/** The signed files that a workspace keeps, as what another file is compared with. */
final class SignedRecords {
    private final Path folder;
    private final SealReader reader;

    SignedRecords(Path folder, SealReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    private record Kept(byte[] bytes, SealReport report) {
        long shared(SealReport other) {
            return other.signatures().stream()
                    .filter(s -> digests(report).contains(s.digest()))
                    .count();
        }
    }

    /** In which way a signed file is not the one that is kept here, a sentence each; none for the latest one itself. */
    List<String> compare(byte[] pdf, SealReport report) {
        List<Kept> kept = kept();
        List<String> reasons = new ArrayList<>();
        kept.stream()
                .filter(k -> k.shared(report) > 0)
                .max(Comparator.comparingInt((Kept k) -> k.report().signatures().size()))
                .ifPresentOrElse(
                        own -> reasons.addAll(against(own, kept, pdf, report)),
                        () -> reasons.add(stranger(kept, report)));
        return reasons;
    }

    private static List<String> against(Kept own, List<Kept> kept, byte[] pdf, SealReport report) {
        List<String> reasons = new ArrayList<>();
        Set<String> here = digests(report);
        for (Seal seal : own.report().signatures()) {
            if (!here.contains(seal.digest()) && !hasRole(report, seal.role())) {
                reasons.add("工作區的簽核版另有" + role(seal) + "「" + seal.name() + "」的簽章，這份檔案沒有：簽章被移除，或是在那之前的版本。");
            }
        }
        Set<String> there = digests(own.report());
        for (Seal seal : report.signatures()) {
            if (!there.contains(seal.digest())) {
                reasons.add(again(seal));
            }
        }
        if (kept.stream().noneMatch(k -> Arrays.equals(k.bytes(), pdf))) {
            reasons.add("這份檔案與工作區保存的簽核版不相同。");
            SealReader.differences(own.report().attachments(), report.attachments()).stream()
                    .filter(d -> !report.reasons().contains(d))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /** A file with none of the signatures known here: the same content signed once more, or another content. */
    private static String stranger(List<Kept> kept, SealReport report) {
        String brief = report.attachments().getOrDefault("brief.md", "");
        boolean sameText = !brief.isEmpty()
                && kept.stream()
                        .anyMatch(k -> brief.equals(k.report().attachments().get("brief.md")));
        return sameText ? "全文與工作區的簽核版相同，但簽章都不是工作區記載的：這是重新簽署的副本。" : "這份檔案與工作區保存的任何一份簽核版都不相同。";
    }

    private static String again(Seal seal) {
        return role(seal) + "「" + seal.name() + "」的簽章（" + seal.signedAt() + "）不是工作區記載的那一個：這是重新簽署的副本。";
    }

    private static boolean hasRole(SealReport report, String role) {
        return report.signatures().stream().anyMatch(s -> s.role().equals(role));
    }

    private static String role(Seal seal) {
        return SealField.of(seal.role()).map(SealField::chinese).orElse(seal.role());
    }

    private static Set<String> digests(SealReport report) {
        return report.signatures().stream().map(Seal::digest).collect(Collectors.toCollection(HashSet::new));
    }

    private List<Kept> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                kept.add(new Kept(bytes, reader.read(bytes)));
            }
            return kept;
        } catch (IOException e) {
            throw new Refusal("SIGN-RECORD", "讀不到工作區的簽核版：" + folder + "。", "檢查工作區資料夾的權限。", e);
        }
    }
}
