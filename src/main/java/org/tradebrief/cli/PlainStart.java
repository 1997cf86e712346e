package org.tradebrief.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Refusal;

/**
 * The start that nearly every start is: the desk, and perhaps files to open. It is told without the parser of the command
 * line, whose loading is a noticeable part of the time until the window is there.
 */
record PlainStart(List<Path> files) {

    /** Empty where the parser must read what was typed. */
    static Optional<PlainStart> of(String... args) {
        boolean plain = args.length == 0 || args[0].equals("open");
        List<String> named = Arrays.stream(args).skip(1).toList();
        if (!plain || named.stream().anyMatch(name -> name.startsWith("-"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainStart(named.stream().map(Path::of).toList()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    int run(Console console, OpenCommand.Window window) {
        Session session = new Session(console);
        try (Log log = Log.open(session::place)) {
            try {
                return new OpenCommand(session, window).open(files);
            } catch (Refusal e) {
                console.complain(e.line());
            } catch (RuntimeException e) {
                // Nobody foresaw it; what is known goes to the log, as with every other command.
                console.complain(log.unexpected(e).line());
            }
            return Exit.FAILED.code();
        }
    }
}
