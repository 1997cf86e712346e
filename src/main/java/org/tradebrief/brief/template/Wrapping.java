package org.tradebrief.brief.template;

import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;

/** How values look to a template: records by their parts, lists and maps as such, all else as text or not at all. */
final class Wrapping {
    private Wrapping() {}

    static DefaultObjectWrapper records() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setMemberAccessPolicy(new RecordsOnly());
        builder.setExposureLevel(BeansWrapper.EXPOSE_SAFE);
        builder.setExposeFields(false);
        builder.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        return builder.build();
    }
}
