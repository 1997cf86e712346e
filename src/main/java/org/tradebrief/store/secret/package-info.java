/** Where a person's keys to services are kept: the operating system's own store, or an encrypted file where there is none. */
@NullMarked
package org.tradebrief.store.secret;

import org.jspecify.annotations.NullMarked;
