/**
 * From bytes to tensors. A file of its own, so that whoever only wants pictures or bytes does not load the engine.
 */

import { fromTypedArray, type Tensor } from "#engine";
import { PIXELS, type Sample, SIDE } from "./layout.ts";

/** Bytes 0..255 to float32 0..1. There are only 256 of them: each is divided once, and then looked up. */
const SCALED = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/** Bytes of the sample (`count * 784` each) to float32 tensors of shape (count, 28, 28). */
export function toTensors(bytes: Sample<Uint8Array>): Sample<Tensor> {
  const { train, valid } = bytes;
  return {
    train: { threes: toTensor(train.threes), sevens: toTensor(train.sevens) },
    valid: { threes: toTensor(valid.threes), sevens: toTensor(valid.sevens) },
  };
}

function toTensor(bytes: Uint8Array): Tensor {
  const values = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = SCALED[bytes[i]!]!;
  return fromTypedArray(values, [bytes.length / PIXELS, SIDE, SIDE]);
}
