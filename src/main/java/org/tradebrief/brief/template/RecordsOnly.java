package org.tradebrief.brief.template;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Templates see what records of this program tell without arguments, and nothing of any other class. */
final class RecordsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {
    @Override
    public ClassMemberAccessPolicy forClass(Class<?> containingClass) {
        return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        return method.getDeclaringClass().isRecord()
                && method.getDeclaringClass().getName().startsWith("org.tradebrief.")
                && method.getParameterCount() == 0;
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }
}
