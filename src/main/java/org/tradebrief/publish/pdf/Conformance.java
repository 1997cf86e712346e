package org.tradebrief.publish.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.publish.Publication;

/** What PDF/A-3a and PDF/UA-1 ask of the file as a whole, and what makes its bytes the same at every run. */
final class Conformance {
    private Conformance() {}

    static void before(PdfWriter writer) {
        writer.setPdfVersion("1.7");
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    static void after(PdfWriter writer, Publication publication) throws IOException {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-TW"));
        writer.setOutputIntents(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        // OpenPDF writes the intent of PDF/X unless it is told to police PDF/A-1, which knows no attachments.
        PdfArray intents = (PdfArray) writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
        ((PdfDictionary) intents.getPdfObject(0)).put(PdfName.S, new PdfName("GTS_PDFA1"));
        PdfDate date = new PdfDate(calendar(publication));
        writer.getInfo().put(PdfName.TITLE, new PdfString(publication.title(), PdfString.TEXT_UNICODE));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
        byte[] id = publication.contentHash().getBytes(StandardCharsets.US_ASCII);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setXmpMetadata(Xmp.packet(publication));
        attach(writer, publication, date);
    }

    private static Calendar calendar(Publication publication) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(
                publication.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private static void attach(PdfWriter writer, Publication publication, PdfDate date) throws IOException {
        PdfArray associated = new PdfArray();
        for (Publication.Attachment file : publication.attachments()) {
            PdfDictionary params = new PdfDictionary();
            params.put(PdfName.MODDATE, date);
            // No path is ever handed over: the bytes are ours.
            PdfFileSpecification specification = PdfFileSpecification.fileEmbedded(
                    writer, null, file.fileName(), file.bytes(), true, file.mime(), params);
            specification.put(new PdfName("AFRelationship"), new PdfName(file.relationship()));
            specification.put(PdfName.UF, new PdfString(file.fileName(), PdfString.TEXT_UNICODE));
            specification.put(PdfName.DESC, new PdfString(file.description(), PdfString.TEXT_UNICODE));
            writer.addFileAttachment(specification);
            associated.add(specification.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }
}
