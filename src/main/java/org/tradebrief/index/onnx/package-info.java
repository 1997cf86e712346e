/** Sentence models that run on this machine, in the onnxruntime. */
@NullMarked
package org.tradebrief.index.onnx;

import org.jspecify.annotations.NullMarked;
