package org.tradebrief.desk.platform;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The operating system's clipboard. */
public final class FxClip implements Clip {

    @Override
    public void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public String text() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }
}
