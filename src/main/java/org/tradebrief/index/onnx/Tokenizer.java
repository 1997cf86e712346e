package org.tradebrief.index.onnx;

/** Takes a text apart into the pieces that a model knows, by their numbers. */
interface Tokenizer {

    /** With the marks of start and end that the model expects; cut to that many at most. */
    long[] ids(String text, int longest);
}
