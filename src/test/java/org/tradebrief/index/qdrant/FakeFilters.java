package org.tradebrief.index.qdrant;

import io.grpc.Status;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.FieldCondition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.Match;
import io.qdrant.client.grpc.Common.Range;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.PointStruct;
import java.util.List;
import java.util.Map;

/** Applies filters as Qdrant's documentation describes them. */
final class FakeFilters {
    private FakeFilters() {}

    static boolean matches(Filter filter, PointStruct point) {
        return filter.getMustList().stream().allMatch(c -> matches(c, point))
                && filter.getMustNotList().stream().noneMatch(c -> matches(c, point))
                && (filter.getShouldCount() == 0
                        || filter.getShouldList().stream().anyMatch(c -> matches(c, point)));
    }

    private static boolean matches(Condition condition, PointStruct point) {
        return switch (condition.getConditionOneOfCase()) {
            case FIELD -> matches(condition.getField(), point.getPayloadMap());
            case FILTER -> matches(condition.getFilter(), point);
            case HAS_ID -> condition.getHasId().getHasIdList().contains(point.getId());
            case IS_EMPTY ->
                values(point.getPayloadMap().get(condition.getIsEmpty().getKey()))
                        .isEmpty();
            default ->
                throw Status.INVALID_ARGUMENT
                        .withDescription("not known to the test: " + condition)
                        .asRuntimeException();
        };
    }

    /** A list matches where any of its values does. */
    private static boolean matches(FieldCondition condition, Map<String, Value> payload) {
        List<Value> values = values(payload.get(condition.getKey()));
        return values.stream()
                .anyMatch(v ->
                        condition.hasMatch() ? matches(condition.getMatch(), v) : matches(condition.getRange(), v));
    }

    private static boolean matches(Match match, Value value) {
        return switch (match.getMatchValueCase()) {
            case KEYWORD -> value.hasStringValue() && value.getStringValue().equals(match.getKeyword());
            case KEYWORDS ->
                value.hasStringValue() && match.getKeywords().getStringsList().contains(value.getStringValue());
            case INTEGER -> value.hasIntegerValue() && value.getIntegerValue() == match.getInteger();
            case BOOLEAN -> value.hasBoolValue() && value.getBoolValue() == match.getBoolean();
            default ->
                throw Status.INVALID_ARGUMENT
                        .withDescription("not known to the test: " + match)
                        .asRuntimeException();
        };
    }

    private static boolean matches(Range range, Value value) {
        if (!value.hasIntegerValue() && !value.hasDoubleValue()) {
            return false;
        }
        double number = value.hasIntegerValue() ? value.getIntegerValue() : value.getDoubleValue();
        return (!range.hasGte() || number >= range.getGte())
                && (!range.hasLte() || number <= range.getLte())
                && (!range.hasGt() || number > range.getGt())
                && (!range.hasLt() || number < range.getLt());
    }

    private static List<Value> values(Value value) {
        if (value == null || value.hasNullValue()) {
            return List.of();
        }
        return value.hasListValue() ? value.getListValue().getValuesList() : List.of(value);
    }
}
