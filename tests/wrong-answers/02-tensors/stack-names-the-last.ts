/**
 * @belief   The last image is the one that differs.
 * @origin   With two images it is.
 * @replaces 4-tensor.ts
 * @does     names the first and the last shape in the error, and the one that differs may be another.
 * @mend     Name the first shape and the one that differs from it.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const shapes = images.map((image) => `[${image.shape.join(", ")}]`);
  if (!shapes.every((shape) => shape === shapes[0])) {
    throw new Error(`stack: the shapes differ: ${shapes[0]} and ${shapes.at(-1)}`);
  }
  const values = images.flatMap((image) => Array.from(image.values));
  return packed(new Float32Array(values), [images.length, ...images[0]!.shape]);
}
