/** The register of measures: the built-in base, people's entries and what documents say, joined under one id. */
@NullMarked
package org.tradebrief.policy.register;

import org.jspecify.annotations.NullMarked;
