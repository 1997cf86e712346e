package org.tradebrief.brief.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.core.UnformattableValueException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** Refuses a number that is written as it stands: a figure gets into a brief by fig(fact) only. */
final class NoBareNumbers extends TemplateNumberFormatFactory {
    @Override
    public TemplateNumberFormat get(String params, Locale locale, Environment env) {
        return new TemplateNumberFormat() {
            @Override
            public String formatToPlainText(TemplateNumberModel number) throws TemplateValueFormatException {
                throw new UnformattableValueException("數字只能經 fig(事實) 寫入");
            }

            @Override
            public boolean isLocaleBound() {
                return false;
            }

            @Override
            public String getDescription() {
                return "facts only";
            }
        };
    }
}
