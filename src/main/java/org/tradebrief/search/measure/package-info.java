/** What a document is as a measure of export control on a day. */
@NullMarked
package org.tradebrief.search.measure;

import org.jspecify.annotations.NullMarked;
