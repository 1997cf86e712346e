package org.tradebrief.source.comtrade;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a row that are read; all others are passed over. */
enum RowField {
    TYPE("typeCode"),
    PERIOD("period"),
    FLOW("flowCode"),
    PRODUCT("cmdCode"),
    CUSTOMS("customsCode"),
    TRANSPORT("motCode"),
    REPORTER("reporterCode"),
    PARTNER("partnerCode"),
    SECOND_PARTNER("partner2Code"),
    VALUE("primaryValue");

    private static final Map<String, RowField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(f -> f.name, f -> f));

    private final String name;

    RowField(String name) {
        this.name = name;
    }

    static @Nullable RowField named(String name) {
        return BY_NAME.get(name);
    }
}
