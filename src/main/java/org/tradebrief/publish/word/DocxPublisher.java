package org.tradebrief.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tradebrief.publish.Publication;

/**
 * Writes a brief as a Word document (ISO/IEC 29500): real headings, tables with repeating heads, an annex of what each
 * figure rests on, flags as boxes, charts as pictures. The same publication makes the same bytes.
 */
public final class DocxPublisher {
    /** The first moment that a zip file can name. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Writes the whole file to the stream. The stream stays open. */
    public void publish(Publication publication, OutputStream out) throws IOException {
        Notes notes = new Notes(publication.evidence());
        Links links = new Links();
        Body body = new Body(notes, links, new Charts(publication.drawings(), publication.theme()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "[Content_Types].xml", Parts.TYPES);
        put(files, "_rels/.rels", Parts.ROOT);
        put(
                files,
                "docProps/core.xml",
                Parts.core(publication.title(), publication.date().toString()));
        put(files, "word/document.xml", body.part(publication));
        put(files, "word/styles.xml", Parts.styles(publication.brand().accent()));
        put(files, "word/numbering.xml", Parts.numbering(body.starts()));
        put(files, "word/settings.xml", Parts.SETTINGS);
        put(files, "word/fontTable.xml", Parts.FONTS);
        put(files, "word/header.xml", Parts.header(publication.running(), publication.period()));
        put(files, "word/footer.xml", Parts.footer(publication.contentHash()));
        put(files, "word/_rels/document.xml.rels", links.part());
        for (int i = 0; i < links.pictures().size(); i++) {
            files.put("word/media/picture" + (i + 1) + ".png", links.pictures().get(i));
        }
        zip(files, out);
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void zip(Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
