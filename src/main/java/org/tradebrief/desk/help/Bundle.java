package org.tradebrief.desk.help;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tradebrief.desk.help.HealthSheet.Finding;

/**
 * What a person sends when something does not work: what was looked at, the settings of the window, what failed and where.
 * It holds no secret, no text of a brief and nothing that was searched for: of settings only those of the look are taken,
 * of the log only times, kinds of failures and places in the program.
 *
 * @param hide takes keys to services out of a text, should one have got in
 */
public record Bundle(
        List<Finding> findings,
        List<String> failures,
        Map<String, String> settings,
        String log,
        UnaryOperator<String> hide) {
    private static final Pattern HARMLESS =
            Pattern.compile("look|accent|text-size|zoom|language|window\\..*|keys\\..*|last\\.screen|tour\\.seen");
    /** A line of a trace that names a place, or a failure's kind without what it says. */
    private static final Pattern PLACE = Pattern.compile("^\\s+(?:at [\\w.$/<>]+\\([\\w.: ]*\\)|\\.\\.\\. \\d+ more)$");

    private static final Pattern KIND =
            Pattern.compile("^(?:Caused by: |\\S+Z )?((?:[a-z]\\w*\\.)+[A-Z][\\w$]*)(?::.*)?$");
    private static final Pattern TIME =
            Pattern.compile("^[A-Z][a-z]{2} \\d{1,2}, \\d{4} .*|^\\d{4}-\\d\\d-\\d\\dT\\S+");

    /** A ZIP archive of three texts. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(out, "diagnostics.txt", text());
            put(out, "settings.txt", settingsText());
            put(out, "log.txt", logText());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** What is copied to the clipboard, too. */
    public String text() {
        String looked = findings.stream()
                .map(f -> (f.ok() ? "ok  " : "!!  ") + f.name() + "  " + f.detail())
                .collect(Collectors.joining("\n", "", "\n"));
        return hide.apply(looked + (failures.isEmpty() ? "" : "\n" + String.join("\n", failures) + "\n"));
    }

    private String settingsText() {
        return hide.apply(new TreeMap<>(settings)
                .entrySet().stream()
                        .filter(e -> HARMLESS.matcher(e.getKey()).matches())
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private String logText() {
        return hide.apply(log.lines()
                .map(Bundle::harmless)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static String harmless(String line) {
        if (PLACE.matcher(line).matches()) {
            return line;
        }
        var kind = KIND.matcher(line);
        if (kind.matches()) {
            return kind.group(1);
        }
        var time = TIME.matcher(line);
        return time.find() ? time.group() : "";
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
