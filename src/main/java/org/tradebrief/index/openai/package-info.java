/** Embedding services that speak as OpenAI's does. */
@NullMarked
package org.tradebrief.index.openai;

import org.jspecify.annotations.NullMarked;
