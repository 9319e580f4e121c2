/**
 * @way      Goes through the places of the result.
 * @replaces 4-tensor.ts
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const shapes = [...new Set(images.map((image) => `[${image.shape.join(", ")}]`))];
  if (shapes.length > 1) throw new Error(`stack: there are different shapes, ${shapes.join(" and ")}`);
  const size = images[0]!.values.length;
  const values = Float32Array.from(
    { length: images.length * size },
    (_, place) => images[Math.floor(place / size)]!.values[place % size]!,
  );
  return packed(values, [images.length, ...images[0]!.shape]);
}
