package org.tradebrief.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.library.Layer;
import org.tradebrief.policy.Status;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.measure.MeasureStatus;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/**
 * Records as JSON under their components' names. Days, weeks, periods and economies are written as people type them, the
 * words of the command line by their codes, numbers to their last digit.
 */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .registerModule(words());

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule();
        for (Class<?> plain : new Class<?>[] {
            LocalDate.class, Instant.class, YearMonth.class, IsoWeek.class, Period.class, Economy.class
        }) {
            module.addSerializer(plain, ToStringSerializer.instance);
        }
        module.addSerializer(Direction.class, code(Direction::code));
        module.addSerializer(Status.class, code(Status::code));
        module.addSerializer(SearchMode.class, code(SearchMode::code));
        module.addSerializer(MeasureStatus.class, code(MeasureStatus::code));
        module.addSerializer(Layer.class, code(Layer::folder));
        return module;
    }

    private static <T> JsonSerializer<T> code(java.util.function.Function<T, String> code) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(code.apply(value));
            }
        };
    }
}
