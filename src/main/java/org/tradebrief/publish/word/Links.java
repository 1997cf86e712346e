package org.tradebrief.publish.word;

import java.util.ArrayList;
import java.util.List;

/** What the document refers to outside its own part: addresses of links, and pictures in the file. */
final class Links {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private final List<String> addresses = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    String address(String address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
        return "link" + (addresses.indexOf(address) + 1);
    }

    String picture(byte[] png) {
        pictures.add(png);
        return "picture" + pictures.size();
    }

    List<byte[]> pictures() {
        return pictures;
    }

    String part() {
        Xml xml = new Xml();
        xml.raw(Parts.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (String part : List.of("styles", "numbering", "settings", "header", "footer", "fontTable")) {
            relation(xml, part, part, part + ".xml", "");
        }
        for (int i = 1; i <= pictures.size(); i++) {
            relation(xml, "picture" + i, "image", "media/picture" + i + ".png", "");
        }
        for (int i = 0; i < addresses.size(); i++) {
            relation(xml, "link" + (i + 1), "hyperlink", addresses.get(i), " TargetMode=\"External\"");
        }
        return xml.raw("</Relationships>").toString();
    }

    private static void relation(Xml xml, String id, String type, String target, String mode) {
        xml.raw("<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"")
                .text(target)
                .raw("\"" + mode + "/>");
    }
}
