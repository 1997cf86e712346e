package org.tradebrief.brief.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates in the program's own assets. */
final class BuiltInTemplates implements TemplateSource {
    private static final String FOLDER = "/assets/templates/brief/";

    @Override
    public Optional<String> find(String name) {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(FOLDER + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
