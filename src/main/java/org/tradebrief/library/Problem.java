package org.tradebrief.library;

/**
 * Something wrong with input, said so that a person can act on it.
 *
 * @param path of the file or setting
 * @param line where in it, counted from 1; 0 where it is the whole
 * @param code stable, such as {@code IMP-RAGGED}
 * @param message cause and remedy in one or two sentences, in Traditional Chinese
 */
public record Problem(String path, int line, String code, String message) {}
