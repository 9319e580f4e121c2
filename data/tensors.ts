/**
 * From bytes to tensors. A file of its own, so that whoever only wants pictures or bytes does not load the engine.
 */

import { fromTypedArray, type Pair, type Tensor } from "#engine";
import { PIXELS, type Sample, SIDE } from "./layout.ts";
import { scaled } from "./scale.ts";
import type { Digits } from "./source.ts";

/** Bytes of the sample (`count * 784` each) to float32 tensors of shape (count, 28, 28). */
export function toTensors(bytes: Sample<Uint8Array>): Sample<Tensor> {
  const { train, valid } = bytes;
  return {
    train: { threes: toTensor(train.threes), sevens: toTensor(train.sevens) },
    valid: { threes: toTensor(valid.threes), sevens: toTensor(valid.sevens) },
  };
}

function toTensor(bytes: Uint8Array): Tensor {
  return fromTypedArray(scaled(bytes), [bytes.length / PIXELS, SIDE, SIDE]);
}

/** Images and labels to float32 rows of shape (count, 784) and int64 classes of shape (count). */
export function toRows({ images, labels }: Digits): Pair {
  const count = labels.length;
  const values = new Float32Array(images.length);
  for (let i = 0; i < values.length; i++) values[i] = images[i]! / 255; // of one long pile quicker than scaled()
  return [
    fromTypedArray(values, [count, PIXELS]),
    fromTypedArray(Float64Array.from(labels), [count], "int64"),
  ];
}
