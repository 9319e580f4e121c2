/**
 * @way      Copies number by number and writes the strides down by hand.
 * @replaces 4-tensor.ts
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const [first, ...others] = images as [Tensor, ...Tensor[]];
  for (const { shape } of others) {
    const isSame =
      shape.length === first.shape.length && shape.every((length, i) => length === first.shape[i]);
    if (!isSame) throw new RangeError(`cannot stack [${first.shape.join(", ")}] and [${shape.join(", ")}]`);
  }
  const size = first.values.length;
  const values = Float32Array.from(
    { length: size * images.length },
    (_, i) => images[Math.floor(i / size)]!.values[i % size]!,
  );
  return { values, shape: [images.length, ...first.shape], strides: [size, ...first.strides], offset: 0 };
}
