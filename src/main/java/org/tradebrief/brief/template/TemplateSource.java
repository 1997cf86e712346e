package org.tradebrief.brief.template;

import java.util.Optional;

/** Where templates come from: a workspace's own folder before the program's. */
public interface TemplateSource {
    /** @param name such as {@code summary.ftl}, never a path */
    Optional<String> find(String name);

    /** The templates that the program brings along. */
    static TemplateSource builtIn() {
        return new BuiltInTemplates();
    }

    /** Asks this one first, then the other. */
    default TemplateSource orElse(TemplateSource other) {
        return name -> find(name).or(() -> other.find(name));
    }
}
