package org.tradebrief.brief.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.markdown.Spacing;
import org.tradebrief.library.Refusal;

/**
 * Turns a template and what is known into marked Markdown. A template reaches nothing but the model it is given: no
 * class, no file, no template outside its own folder; whatever goes wrong in it is a {@link Refusal} that names template,
 * line and cause.
 */
public final class TemplateEngine {
    private static final String CODE = "BR-TEMPLATE";

    private final Configuration configuration;

    public TemplateEngine(TemplateSource templates) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new NamedTemplates(templates));
        configuration.setObjectWrapper(Wrapping.records());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(0);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setOutputFormat(MarkdownOutput.FORMAT);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setCustomNumberFormats(Map.of("facts", new NoBareNumbers()));
        configuration.setNumberFormat("@facts");
        configuration.addAutoInclude("phrases.ftl");
    }

    /**
     * @param name of the template, such as {@code summary.ftl}
     * @param model by name; values are records, texts, booleans, lists and maps of these
     * @param ledger takes down the facts, citations and flags
     */
    public String render(String name, Map<String, ?> model, Ledger ledger) {
        Map<String, Object> root = new HashMap<>(model);
        root.putAll(new Functions(ledger).all());
        root.putAll(new Passages(ledger).all());
        BoundedWriter out = new BoundedWriter();
        try {
            configuration.getTemplate(name).process(root, out);
        } catch (TemplateException e) {
            throw refusal(String.valueOf(e.getTemplateSourceName()), line(e.getLineNumber()), cause(e), e);
        } catch (ParseException e) {
            throw refusal(String.valueOf(e.getTemplateName()), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (TemplateNotFoundException e) {
            throw refusal(name, 0, "找不到範本", e);
        } catch (IOException e) {
            throw refusal(name, 0, String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw refusal(name, 0, "巨集互相呼叫，沒有終點", e);
        }
        return Spacing.around(out.toString());
    }

    /** Reads a template without running it; refuses one that cannot be parsed. */
    public void parse(String name, String text) {
        try {
            Template parsed = new Template(name, text, configuration);
            if (parsed.getName() == null) {
                throw new IllegalStateException(name);
            }
        } catch (ParseException e) {
            throw refusal(name, e.getLineNumber(), e.getEditorMessage(), e);
        } catch (IOException e) {
            throw refusal(name, 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static int line(@Nullable Integer line) {
        return line == null ? 0 : line;
    }

    private static String cause(TemplateException e) {
        String told = String.valueOf(e.getMessageWithoutStackTop()).replaceFirst("\\R==> ([^\\[\\n]+)\\[.*", " $1");
        Throwable behind = e.getCause();
        String deeper = behind == null || behind.getMessage() == null ? "" : behind.getMessage();
        return firstLine(told) + (deeper.isEmpty() || told.contains(deeper) ? "" : "；" + firstLine(deeper));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static Refusal refusal(String name, int line, String cause, Throwable behind) {
        String place = line > 0 ? name + " 第 " + line + " 行" : name;
        return new Refusal(
                CODE,
                "範本 " + place + " 無法使用：" + firstLine(cause) + "。",
                "改正這個範本，或從工作區的 templates 資料夾移除它以改用內建範本。",
                behind);
    }
}
