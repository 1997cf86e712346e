package org.tradebrief.brief.template;

import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.markdown.MarkedText;
import org.tradebrief.brief.markdown.Marks;
import org.tradebrief.brief.markdown.Spacing;
import org.tradebrief.library.SourceRow;

/**
 * The passages of a template, each with the source note of the facts that are written in it: {@code <@p>} a paragraph,
 * {@code <@table>} a table and the lines of explanation under it, {@code <@flag>} a quotation that a person must see. One
 * without words is left out, a table without rows too.
 *
 * <p>Parameters: {@code also} rows to cite that no figure brings along; {@code method} for a paragraph that explains;
 * {@code lead} what stands before it, such as a list's mark; {@code reason} and {@code kind} of a flag.
 */
final class Passages {
    private static final int EXCERPT = 40;

    private final Ledger ledger;

    Passages(Ledger ledger) {
        this.ledger = ledger;
    }

    Map<String, TemplateDirectiveModel> all() {
        return Map.of("p", directive(this::paragraph), "table", directive(this::table), "flag", directive(this::flag));
    }

    private interface Shape {
        /** @param body as rendered; @param rows that its facts come from */
        String of(String body, Collection<SourceRow> rows, Map<?, ?> parameters) throws TemplateModelException;
    }

    private TemplateDirectiveModel directive(Shape shape) {
        return (env, parameters, loop, body) -> write(shape, env, parameters, body);
    }

    private void write(Shape shape, Environment env, Map<?, ?> parameters, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        StringWriter rendered = new StringWriter();
        ledger.openPassage();
        List<SourceRow> rows;
        try {
            if (body != null) {
                body.render(rendered);
            }
        } finally {
            rows = ledger.closePassage();
        }
        if (!rendered.toString().isBlank()) {
            Set<SourceRow> all = new LinkedHashSet<>(rows);
            all.addAll(rows(parameters.get("also")));
            env.getOut().write(shape.of(rendered.toString(), all, parameters));
        }
    }

    private String paragraph(String body, Collection<SourceRow> rows, Map<?, ?> parameters)
            throws TemplateModelException {
        String method = isTrue(parameters.get("method")) ? Marks.method() : "";
        return text(parameters, "lead") + method + joined(body) + ledger.citation(rows) + "\n\n";
    }

    private String table(String body, Collection<SourceRow> rows, Map<?, ?> parameters) {
        List<String> lines =
                body.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        List<String> cells = lines.stream().filter(l -> l.startsWith("|")).toList();
        if (cells.size() < 3) {
            return "";
        }
        String note = lines.stream().filter(l -> !l.startsWith("|")).collect(Collectors.joining());
        String below = note + ledger.citation(rows);
        return String.join("\n", cells) + "\n\n" + (below.isEmpty() ? "" : Marks.method() + below + "\n\n");
    }

    private String flag(String body, Collection<SourceRow> rows, Map<?, ?> parameters) throws TemplateModelException {
        String reason = text(parameters, "reason");
        String words = joined(body);
        String plain = MarkedText.of(Spacing.around(words)).plain();
        ledger.flag(new Flag(
                kind(text(parameters, "kind")), reason, plain.substring(0, Math.min(EXCERPT, plain.length()))));
        return "> 【" + Flag.Kind.INTERPRETATION.chinese() + "】理由：" + reason + "。" + words + ledger.citation(rows)
                + "\n\n";
    }

    private static Flag.Kind kind(String name) throws TemplateModelException {
        if (name.isEmpty()) {
            return Flag.Kind.INTERPRETATION;
        }
        for (Flag.Kind kind : Flag.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return kind;
            }
        }
        throw new TemplateModelException("沒有標記種類「" + name + "」");
    }

    /** Lines of a template follow each other without a space, as Chinese does. */
    private static String joined(String body) {
        return body.lines().map(String::strip).collect(Collectors.joining());
    }

    private static String text(Map<?, ?> parameters, String name) throws TemplateModelException {
        return parameters.get(name) instanceof TemplateScalarModel s ? s.getAsString() : "";
    }

    private static boolean isTrue(@Nullable Object parameter) throws TemplateModelException {
        return parameter instanceof TemplateBooleanModel b && b.getAsBoolean();
    }

    private static List<SourceRow> rows(@Nullable Object parameter) throws TemplateModelException {
        if (parameter == null) {
            return List.of();
        }
        Object given = parameter instanceof WrapperTemplateModel w ? w.getWrappedObject() : Collections.emptyList();
        List<SourceRow> rows = new ArrayList<>();
        for (Object row : given instanceof Collection<?> c ? c : List.of(given)) {
            if (!(row instanceof SourceRow r)) {
                throw new TemplateModelException("also 只收來源列");
            }
            rows.add(r);
        }
        return rows;
    }
}
