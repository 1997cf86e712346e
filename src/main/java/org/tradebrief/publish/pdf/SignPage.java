package org.tradebrief.publish.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.tradebrief.publish.Publication;

/** The page on which a brief is signed: what is signed, and a field for each of the two who answer for it. */
final class SignPage {
    private static final float HIGH = 76;

    private final Flow flow;
    private final Typesetter type;

    SignPage(Flow flow, Typesetter type) {
        this.flow = flow;
        this.type = type;
    }

    void set(Publication publication) {
        flow.need(HIGH + 110);
        line("以下簽章及於全文、數字依據與附件。內容雜湊：" + publication.contentHash());
        flow.space(10);
        float top = flow.y();
        float middle = (Flow.LEFT + Flow.RIGHT) / 2;
        field("author", "撰稿人", false, new Rectangle(Flow.LEFT, top - HIGH, middle - 10, top));
        field("approver", "核准人", true, new Rectangle(middle + 10, top - HIGH, Flow.RIGHT, top));
        flow.down(HIGH + 10);
    }

    private void line(String text) {
        flow.tags().within("P", () -> flow.text(type.plain(text, Style.LEAD), Style.LEAD, Flow.Frame.PAGE));
    }

    private void field(String name, String label, boolean locks, Rectangle box) {
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> {
            canvas.saveState();
            canvas.setLineWidth(0.7f);
            canvas.setColorStroke(Style.LINE);
            canvas.roundRectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), 5);
            canvas.stroke();
            canvas.restoreState();
        });
        PdfFormField field = PdfFormField.createSignature(flow.writer());
        field.setFieldName(name);
        field.setWidget(box, PdfAnnotation.HIGHLIGHT_NONE);
        field.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        field.put(new PdfName("TU"), new PdfString(label + "簽章", PdfString.TEXT_UNICODE));
        // An empty field, too, must look like something.
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, canvas.createTemplate(box.getWidth(), box.getHeight()));
        if (locks) {
            PdfDictionary lock = new PdfDictionary(new PdfName("SigFieldLock"));
            lock.put(new PdfName("Action"), new PdfName("All"));
            lock.put(PdfName.P, new PdfNumber(1));
            field.put(new PdfName("Lock"), lock);
        }
        flow.tags().annotation("Form", field);
    }
}
