package org.tradebrief.publish.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure of a tagged PDF. An element may continue on the next page, and OpenPDF keeps one mark for each element;
 * so what is drawn always stands in a Span of its own below the element that it belongs to.
 */
final class Tags {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfWriter writer;
    private final Deque<PdfStructureElement> open = new ArrayDeque<>();

    Tags(PdfWriter writer) {
        this.writer = writer;
        open.push(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
    }

    void within(String name, Runnable drawing) {
        inside(element(name), drawing);
    }

    /** An element below the innermost one, to be entered as often as its content continues. */
    PdfStructureElement element(String name) {
        return new PdfStructureElement(top(), new PdfName(name));
    }

    void inside(PdfStructureElement element, Runnable drawing) {
        open.push(element);
        drawing.run();
        open.pop();
    }

    /** As {@link #within}, with an attribute dictionary such as the scope of a table's head. */
    void within(String name, PdfDictionary attributes, Runnable drawing) {
        PdfStructureElement element = element(name);
        element.put(PdfName.A, attributes);
        inside(element, drawing);
    }

    /** Marks what is drawn as content of the innermost element. */
    void content(Runnable drawing) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(element("Span"));
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Marks what is drawn as a picture that stands for the words given. */
    void figure(String alternative, Rectangle box, Runnable drawing) {
        PdfStructureElement figure = element("Figure");
        figure.put(new PdfName("Alt"), new PdfString(alternative, PdfString.TEXT_UNICODE));
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(
                new PdfName("BBox"),
                new PdfArray(new float[] {box.getLeft(), box.getBottom(), box.getRight(), box.getTop()}));
        figure.put(PdfName.A, layout);
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginMarkedContentSequence(figure);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Marks what is drawn as decoration, which is not read. */
    static void artifact(PdfContentByte canvas, Runnable drawing) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    void webLink(Rectangle area, String address) {
        link(area, new PdfAction(address), address);
    }

    void goTo(Rectangle area, String anchor) {
        link(area, PdfAction.gotoLocalPage(anchor, false), anchor);
    }

    private void link(Rectangle area, PdfAction action, String contents) {
        PdfAnnotation link =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.put(PdfName.CONTENTS, new PdfString(contents, PdfString.TEXT_UNICODE));
        annotation("Link", link);
    }

    /** Puts a link or a form field on the page, with its place in the structure. */
    void annotation(String name, PdfAnnotation annotation) {
        PdfStructureElement element = element(name);
        int parent = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(parent));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        element.put(PdfName.K, reference);
        writer.addAnnotation(annotation);
    }

    private PdfStructureElement top() {
        return open.element();
    }
}
