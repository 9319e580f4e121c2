/**
 * @belief   No pixel may be left out.
 * @origin   A convolution has its frame of zeros.
 * @replaces 5-pooling.ts
 * @does     fills the last squares up with zeros.
 * @mend     What fills no whole square is left out: ⌊height / size⌋ rows.
 */
import { F, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [height, width] = images.shape.slice(2) as [number, number];
  const missing = (length: number) => (size - (length % size)) % size;
  return F.maxPool2d(F.pad(images, [0, missing(width), 0, missing(height)]), size);
}
