/**
 * @belief   No pixel may be left out.
 * @origin   Batches are made so, with a smaller last one.
 * @replaces 5-pooling.ts
 * @does     makes smaller squares of the rest at the right and at the bottom.
 * @mend     What fills no whole square is left out: ⌊height / size⌋ rows.
 */
import { F, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [height, width] = images.shape.slice(2) as [number, number];
  const missing = (length: number) => (size - (length % size)) % size;
  return F.maxPool2d(F.pad(images, [0, missing(width), 0, missing(height)], { value: -1e9 }), size);
}
