/**
 * @belief   set puts numbers into an array, behind those that are there.
 * @origin   Without its second argument it puts them at the beginning, each time.
 * @replaces 4-tensor.ts
 * @does     writes every image to the beginning of the new array, so the last one stays and the rest is 0.
 * @mend     Image i begins at i times the size of an image: `set` takes this place as its second argument.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const image of images) values.set(image.values);
  return packed(values, [images.length, ...shape]);
}
