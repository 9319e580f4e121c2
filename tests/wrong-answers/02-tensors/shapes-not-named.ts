/**
 * @belief   An error need only say that something is wrong.
 * @origin   Whoever writes the check knows the two shapes; whoever reads the message doesn't.
 * @replaces 4-tensor.ts
 * @does     refuses different shapes with an error that doesn't name them.
 * @mend     Put both shapes into the message.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) {
    if (String(image.shape) !== String(shape)) throw new Error("stack: the shapes differ");
    values.set(image.values, i * first.length);
  }
  return packed(values, [images.length, ...shape]);
}
