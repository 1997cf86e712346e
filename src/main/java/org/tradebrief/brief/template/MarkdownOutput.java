package org.tradebrief.brief.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.markdown.Escapes;

/** Makes FreeMarker escape whatever a template inserts, so that a title from a document cannot become markup. */
final class MarkdownOutput extends CommonMarkupOutputFormat<MarkdownOutput.Markup> {
    static final MarkdownOutput FORMAT = new MarkdownOutput();

    /** Text that is Markdown already. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private Markup(@Nullable String plain, @Nullable String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownOutput getOutputFormat() {
            return FORMAT;
        }
    }

    private MarkdownOutput() {}

    @Override
    public String getName() {
        return "brief";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String plain, Writer out) throws IOException {
        out.write(escapePlainText(plain));
    }

    @Override
    public String escapePlainText(String plain) {
        return Escapes.foreign(plain);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
        return new Markup(plain, markup);
    }
}
