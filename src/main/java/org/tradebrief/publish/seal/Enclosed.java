package org.tradebrief.publish.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The files that a PDF carries, each with the SHA-256 of its bytes. */
final class Enclosed {
    /** For a file whose bytes cannot be read any more. */
    static final String UNREADABLE = "";

    private Enclosed() {}

    static Map<String, String> in(PdfReader reader) {
        Map<String, String> found = new TreeMap<>();
        PdfDictionary names = reader.getCatalog().getAsDict(PdfName.NAMES);
        PdfDictionary files = names == null ? null : names.getAsDict(PdfName.EMBEDDEDFILES);
        if (files != null) {
            PdfNameTree.readTree(files).forEach((name, value) -> {
                if (PdfReader.getPdfObject((PdfObject) value) instanceof PdfDictionary file) {
                    found.put(name(file, name), digest(file));
                }
            });
        }
        return found;
    }

    private static String name(PdfDictionary file, String key) {
        return file.getAsString(PdfName.F) == null
                ? key
                : file.getAsString(PdfName.F).toUnicodeString();
    }

    private static String digest(PdfDictionary file) {
        PdfDictionary contents = file.getAsDict(PdfName.EF);
        @Nullable PdfObject stream = contents == null ? null : PdfReader.getPdfObject(contents.get(PdfName.F));
        if (!(stream instanceof PRStream bytes)) {
            return UNREADABLE;
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(PdfReader.getStreamBytes(bytes)));
        } catch (IOException | ExceptionConverter e) {
            return UNREADABLE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
