package org.tradebrief.index.qdrant;

import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.matchKeywords;
import static io.qdrant.client.ConditionFactory.range;

import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Range;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Among;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Question;

/** Puts filters into Qdrant's words. */
final class Filters {
    private Filters() {}

    static io.qdrant.client.grpc.Common.Filter of(Filter filter) {
        return builder(filter).build();
    }

    /** The same for documents that hold a code of the question. */
    static io.qdrant.client.grpc.Common.Filter withCode(Filter filter, Question question) {
        List<String> codes = question.clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.CODE)
                .map(Clause::token)
                .toList();
        return builder(filter).addMust(matchKeywords(Payload.CODE, codes)).build();
    }

    static io.qdrant.client.grpc.Common.Filter texts() {
        return io.qdrant.client.grpc.Common.Filter.newBuilder()
                .addMust(matchKeyword(Payload.KIND, Payload.TEXT))
                .build();
    }

    private static io.qdrant.client.grpc.Common.Filter.Builder builder(Filter filter) {
        io.qdrant.client.grpc.Common.Filter.Builder all =
                io.qdrant.client.grpc.Common.Filter.newBuilder().addMust(matchKeyword(Payload.KIND, Payload.TEXT));
        oneOf(Payload.LAYER, filter.layers().stream().map(Layer::folder).toList(), all);
        oneOf(Payload.CATEGORY, filter.categories(), all);
        oneOf(Payload.SOURCE, filter.sources(), all);
        oneOf(Payload.ECONOMY, filter.economies(), all);
        if (filter.from() != null || filter.to() != null) {
            all.addMust(days(Payload.DAY, filter.from(), filter.to()));
        }
        all.addMust(days(Payload.VINTAGE, null, filter.asOf()));
        all.addMust(days(Payload.UNTIL, filter.asOf(), null));
        Among among = filter.among();
        if (among != null) {
            Condition condition = matchKeywords(
                    Payload.DOCUMENT,
                    among.documents().stream().map(DocumentId::sha256).toList());
            all = among.excluded() ? all.addMustNot(condition) : all.addMust(condition);
        }
        return all;
    }

    private static void oneOf(String key, Collection<String> values, io.qdrant.client.grpc.Common.Filter.Builder all) {
        if (!values.isEmpty()) {
            all.addMust(matchKeywords(key, List.copyOf(Set.copyOf(values))));
        }
    }

    private static Condition days(String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        Range.Builder range = Range.newBuilder();
        if (from != null) {
            range.setGte(from.toEpochDay());
        }
        if (to != null) {
            range.setLte(to.toEpochDay());
        }
        return range(key, range.build());
    }
}
