import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/** Compiles every style sheet below a folder of classes into another folder: java -cp LIBRARIES packaging/Styles.java FROM TO. */
final class Styles {
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        List<Path> sheets;
        try (Stream<Path> all = Files.walk(from)) {
            sheets = all.filter(p -> p.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            Path compiled = to.resolve(from.relativize(sheet).toString().replaceFirst("css$", "bss"));
            Files.createDirectories(compiled.getParent());
            Stylesheet.convertToBinary(sheet.toFile(), compiled.toFile());
        }
    }
}
