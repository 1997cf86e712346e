package org.tradebrief.index.lucene;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * In which form vectors are compared while a graph is built and walked. The vectors themselves are kept in full beside a
 * shorter form, and what was found is put in order by them; the shorter form is what must lie in memory.
 */
public enum VectorForm {
    /** Four bytes for each dimension. */
    FLOAT32("float32"),
    /** One byte. */
    INT8("int8"),
    /** Half a byte. */
    INT4("int4");

    /** Neighbours of a vector in the graph. */
    private static final int CONNECTIONS = 16;

    /** Vectors weighed up for each that is put into the graph. */
    private static final int BEAM = 64;

    /** Pieces in which a walk would visit a good part of the vectors are given no graph: up to some 9,000 vectors. */
    private static final int WALKED = 1_000;

    private final String code;

    VectorForm(String code) {
        this.code = code;
    }

    /** As settings name it. */
    public String code() {
        return code;
    }

    public static Optional<VectorForm> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    KnnVectorsFormat format() {
        return switch (this) {
            case FLOAT32 -> new Lucene99HnswVectorsFormat(CONNECTIONS, BEAM, 1, null, WALKED);
            case INT8 -> quantised(ScalarEncoding.UNSIGNED_BYTE);
            case INT4 -> quantised(ScalarEncoding.PACKED_NIBBLE);
        };
    }

    private static KnnVectorsFormat quantised(ScalarEncoding encoding) {
        return new Lucene104HnswScalarQuantizedVectorsFormat(encoding, CONNECTIONS, BEAM, 1, null, WALKED);
    }
}
