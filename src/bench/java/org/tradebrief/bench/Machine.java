package org.tradebrief.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    static String description() throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%n%s, %d cores, %.1f GB, %s %s, Java %s, load average %.1f%n",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / 1e9,
                system.getName(),
                system.getVersion(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        Path linux = Path.of("/proc/cpuinfo");
        if (!Files.exists(linux)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(linux)) {
            return lines.filter(l -> l.startsWith("model name"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
