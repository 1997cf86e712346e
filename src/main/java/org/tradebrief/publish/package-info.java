/** A brief goes out: PDF, Markdown, HTML, XLSX, DOCX. */
@NullMarked
package org.tradebrief.publish;

import org.jspecify.annotations.NullMarked;
