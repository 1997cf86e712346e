package org.tradebrief.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Progress;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command shares: the options that stand before or after its name, the workspace, and how it answers. */
final class Session {
    private final Console console;

    @Option(
            names = "--workspace",
            paramLabel = "資料夾",
            scope = ScopeType.INHERIT,
            description = "工作區的資料夾；預設依 TRADEBRIEF_HOME，其次依作業系統慣例")
    private @Nullable Path workspace;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "只在標準輸出印出一個 JSON 值")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "顯示說明")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "顯示版本")
    private boolean version;

    Session(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    boolean json() {
        return json;
    }

    /** The folder that was named; null where none was. */
    @Nullable
    Path chosen() {
        return workspace;
    }

    /** Where the workspace lies. */
    Path place() {
        return Workbench.place(workspace);
    }

    /** Opens the workspace to read and write; the caller closes it. */
    Workspace write(String command) {
        return Workbench.standard("tradebrief " + command).openToWrite(place());
    }

    /** Opens the workspace to read, beside a desk that is open; the caller closes it. */
    Workspace read(String command) {
        return Workbench.standard("tradebrief " + command).openToRead(place());
    }

    /** Answers with the value as JSON where that was asked for, else with the text. */
    void answer(Object value, Supplier<String> text) {
        console.say(json ? Json.write(value) : text.get());
    }

    /** Shows progress on the other stream where a person watches. */
    Progress progress() {
        return System.console() != null && System.console().isTerminal()
                ? new ProgressLine(console.err())
                : Progress.NONE;
    }
}
