/**
 * @belief   The images are mixed number by number, and the shape sorts them out.
 * @origin   Colour images are stored so: the three values of one pixel side by side.
 * @replaces 4-tensor.ts
 * @does     writes number after number of all images in turn: the first of each, then the second of each.
 * @mend     The images lie one behind the other: the whole first one, then the whole second one.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const count = images.length;
  const values = Float32Array.from({ length: count * first.length }, (_, place) => {
    return images[place % count]!.values[Math.floor(place / count)]!;
  });
  return packed(values, [count, ...shape]);
}
