package org.tradebrief.brief.template;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.brief.SectionKind;

/** The templates that the program brings along. */
class BuiltInTemplatesTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern MARKUP = Pattern.compile("\\$\\{[^}]*\\}|</?[#@][^>]*>");

    static Stream<String> names() {
        return Stream.concat(
                Arrays.stream(SectionKind.values()).map(k -> k.key() + ".ftl"), Stream.of("head.ftl", "phrases.ftl"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTemplateHoldsNoNumberOfItsOwn(String name) {
        String text =
                MARKUP.matcher(COMMENT.matcher(template(name)).replaceAll("")).replaceAll("");
        List<String> numbers = text.lines()
                .filter(l -> Pattern.compile("\\d").matcher(l).find())
                .toList();
        assertFalse(!numbers.isEmpty(), () -> "a figure gets into a brief by a fact only: " + numbers);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTemplateDoesNotExaggerateNorClaimCauses(String name) {
        for (String word : List.of("大幅", "激增", "顯著", "嚴重", "歷史新高", "帶動", "今年")) {
            assertFalse(template(name).contains(word), word);
        }
    }

    private static String template(String name) {
        Optional<String> found = TemplateSource.builtIn().find(name);
        return found.orElseThrow(() -> new AssertionError("no template " + name));
    }
}
