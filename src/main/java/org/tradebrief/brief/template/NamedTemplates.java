package org.tradebrief.brief.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets FreeMarker ask for templates by plain names only, so that no name can lead out of their folder. */
final class NamedTemplates implements TemplateLoader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,60}\\.ftl");

    private final TemplateSource templates;

    NamedTemplates(TemplateSource templates) {
        this.templates = templates;
    }

    private record Found(String name, String text) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        return templates.find(name).map(t -> new Found(name, t)).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Found) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is held open
    }
}
