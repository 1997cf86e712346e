package org.tradebrief.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.desk.DeskLauncher;
import org.tradebrief.workbench.Workbench;

/** Starts the program: the desk without a command, else the command. */
public final class Main {
    private static final String VERSION = "1.0";

    private Main() {}

    public static void main(String[] args) {
        // Consoles differ in their encoding; what other programs read is UTF-8 everywhere.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            err.println(Log.inTemporaryFolder().unexpected(failure).line());
            Runtime.getRuntime().halt(Exit.FAILED.code());
        });
        Console console = new Console(out, err);
        int exit = PlainStart.of(args)
                .map(plain -> plain.run(console, Main::window))
                .orElseGet(() -> new Tradebrief(console, Main::window).run(args));
        out.flush();
        System.exit(exit);
    }

    private static void window(Session session, List<Path> files, boolean sample) {
        DeskLauncher.launch(
                () -> Workbench.standard("貿易簡報工作台"), new DeskLauncher.Given(session.chosen(), sample, files, VERSION));
    }
}
