package org.tradebrief.cli;

import java.nio.file.Path;
import java.util.List;
import org.tradebrief.desk.DeskLauncher;
import org.tradebrief.workbench.Workbench;

/** Starts the program: the desk without a command, else the command. */
public final class Main {
    /** Of the program, as every part of it tells it. */
    public static final String VERSION = "1.0.0";

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.standard();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            console.complain(Log.inTemporaryFolder().unexpected(failure).line());
            Runtime.getRuntime().halt(Exit.FAILED.code());
        });
        int exit = run(console, args);
        console.out().flush();
        System.exit(exit);
    }

    /** Does what the command line asks for, and tells with which code the program is to end. */
    static int run(Console console, String... args) {
        // Drawings use AWT's painting only; without this it would look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        return PlainStart.of(args)
                .map(plain -> plain.run(console, Main::window))
                .orElseGet(() -> new Tradebrief(console, Main::window).run(args));
    }

    private static void window(Session session, List<Path> files, boolean sample) {
        DeskLauncher.launch(
                () -> Workbench.standard("貿易簡報工作台"),
                new DeskLauncher.Given(session.chosen(), sample, files, VERSION, Log.in(session.place())));
    }
}
