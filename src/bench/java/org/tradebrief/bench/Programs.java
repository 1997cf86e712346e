package org.tradebrief.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other programs: ours in a process of its own, and peers where they are installed. */
final class Programs {
    private Programs() {}

    static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Our command line in a Java of its own, with that much heap. */
    static List<String> tradebrief(String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.tradebrief.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A script of {@code src/bench/peers} under Node; empty where Node or the package that it needs is not there. */
    static Optional<String> script(Setting setting, String name, String needs, Object... arguments) throws Exception {
        Path packages = Path.of(setting.peers()).resolve("node_modules");
        if (find("node").isEmpty() || !Files.isDirectory(packages.resolve(needs))) {
            return Optional.empty();
        }
        List<String> command =
                new ArrayList<>(List.of("node", Path.of("src/bench/peers", name).toString()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return Optional.of(
                run(command, Map.of("NODE_PATH", packages.toAbsolutePath().toString())));
    }

    /** Runs to the end and answers what was printed. */
    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path said = Files.createTempFile("bench", ".out");
        try {
            Process process = start(command, environment, said.toFile());
            int exit = process.waitFor();
            String text = Files.readString(said, StandardCharsets.UTF_8).strip();
            if (exit != 0 && exit != 3) {
                throw new IOException(command.getFirst() + " ended with " + exit + ": " + text);
            }
            return text;
        } finally {
            Files.delete(said);
        }
    }

    static Process start(List<String> command, Map<String, String> environment, File output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
