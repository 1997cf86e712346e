package org.tradebrief.publish.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.publish.pdf.SealFace;

/**
 * Signs a PDF of record in the fields that it was made with: the author certifies it and leaves one thing to be done, the
 * approver's signature, which locks the file. Each signature is appended; what was signed before stays as it was.
 */
public final class Sealer {
    private final SealFace face = new SealFace();

    /**
     * @param name as it is shown in the signature
     * @param reason why, in a clause
     * @return the whole file with the signature
     */
    public byte[] sign(byte[] pdf, SealField field, SigningKey key, String name, String reason, Instant when)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 80_000);
        PdfStamper stamper = PdfStamper.createSignature(new PdfReader(pdf), out, null, null, true);
        // A later revision must not touch what the first one says of the file.
        stamper.setUpdateMetadata(false);
        stamper.setUpdateDocInfo(false);
        PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
        appearance.setVisibleSignature(field.field());
        appearance.setAcro6Layers(true);
        appearance.setSignDate(calendar(when));
        if (field == SealField.AUTHOR) {
            appearance.setCertificationLevel(PdfSignatureAppearance.CERTIFIED_FORM_FILLING);
            appearance.setSignatureEvent(Sealer::dropDigestKeys);
        }
        face.draw(appearance, field.chinese(), name, reason, when, key.fingerprint());
        PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName("ETSI.CAdES.detached"));
        dictionary.setName(name);
        dictionary.setReason(reason);
        dictionary.setDate(new PdfDate(calendar(when)));
        appearance.setCryptoDictionary(dictionary);
        // A signature of this key is as long whatever it is over. Room to spare would be filled with zeros behind it,
        // at
        // which a strict reader takes offence.
        int room = Cms.sign(InputStream.nullInputStream(), key).length;
        appearance.preClose(Map.of(PdfName.CONTENTS, room * 2 + 2));
        byte[] cms = Cms.sign(appearance.getRangeStream(), key);
        if (cms.length > room) {
            throw new IOException("the signature takes " + cms.length + " bytes, room was left for " + room);
        }
        PdfDictionary contents = new PdfDictionary();
        contents.put(PdfName.CONTENTS, new PdfString(Arrays.copyOf(cms, room)).setHexWriting(true));
        appearance.close(contents);
        return out.toByteArray();
    }

    private static Calendar calendar(Instant when) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(when.toEpochMilli());
        return calendar;
    }

    /** OpenPDF writes digest keys of an old draft of the standard, with a value of no meaning; PDF/A forbids them. */
    private static void dropDigestKeys(PdfDictionary signature) {
        if (signature.get(PdfName.REFERENCE) instanceof PdfArray references
                && references.getPdfObject(0) instanceof PdfDictionary reference) {
            for (String key : new String[] {"DigestLocation", "DigestMethod", "DigestValue", "Data"}) {
                reference.remove(new PdfName(key));
            }
        }
    }
}
