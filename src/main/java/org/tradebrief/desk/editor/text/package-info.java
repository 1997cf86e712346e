/** Markdown seen as formatted text, each shown character tied to its place in the source: what the editor edits. */
@NullMarked
package org.tradebrief.desk.editor.text;

import org.jspecify.annotations.NullMarked;
