package org.tradebrief.publish;

import java.util.List;

/**
 * What came of publishing.
 *
 * @param missing characters that no font has, each once; they stand as 〓 on the page
 */
public record Published(int pages, List<String> missing) {}
