package org.tradebrief.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tradebrief.workbench.Doctor;
import org.tradebrief.workbench.Workbench;
import picocli.CommandLine.Command;

/** Checks the installation, the workspace, the index and the configured services. */
@Command(name = "doctor", description = "檢查安裝、工作區、索引與設定的服務")
final class DoctorCommand implements Callable<Integer> {
    private final Session session;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Check> checks = new Doctor(Workbench.standard("tradebrief doctor"), session.place())
                .run().stream()
                        .map(found -> new Check(found.name(), found.ok(), found.detail()))
                        .toList();
        session.answer(new Answer(checks), () -> text(checks));
        return Exit.lookIf(checks.stream().anyMatch(c -> !c.ok())).code();
    }

    private static String text(List<Check> checks) {
        return checks.stream()
                .map(c -> (c.ok() ? "✓ " : "✗ ") + c.name() + "：" + c.detail())
                .collect(Collectors.joining("\n"));
    }

    private record Check(String name, boolean ok, String detail) {}

    private record Answer(List<Check> checks) {}
}
