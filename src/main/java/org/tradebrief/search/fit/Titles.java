package org.tradebrief.search.fit;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.library.Document;
import org.tradebrief.text.Scripts;

/** Finds a title for a document that bears none: some only say that the title was not found, some name the site. */
final class Titles {
    private static final Pattern NO_TITLE = Pattern.compile("(?i).*(title (not found|unavailable)|fetch[- ]?failed|"
            + "extraction failed|article fetch failed|未能提取|无法获取|無法取得).*|\\[?(untitled|n/a)]?|"
            + "中国出口管制信息网|中國出口管制(資訊|信息)網");
    private static final Pattern MARKER = Pattern.compile("^(\\[[A-Z_ -]+])?\\s*#*\\s*");

    private Titles() {}

    static boolean isMissing(String title) {
        return title.isBlank() || NO_TITLE.matcher(title.strip()).matches();
    }

    /** The document's own title, else the fullest Chinese one among its copies, else the fullest. */
    static String of(Document document, List<Document> copies) {
        String own = clean(document.title());
        if (!isMissing(own)) {
            return own;
        }
        return copies.stream()
                .map(c -> clean(c.title()))
                .filter(t -> !isMissing(t))
                .max(Comparator.<String>comparingInt(t -> Scripts.hanCount(t) > 4 ? 1 : 0)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(own.isBlank() ? fileName(document.path()) : own);
    }

    private static String clean(String title) {
        return MARKER.matcher(title).replaceFirst("").strip();
    }

    /** The words of a file's name; empty where it only says that something failed. */
    static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        String words = name.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "")
                .replaceFirst("-\\d{4}-\\d{2}-\\d{2}(-[a-z])?$", "")
                .replace('_', ' ');
        return isMissing(words.replace('-', ' ')) ? "" : words;
    }
}
