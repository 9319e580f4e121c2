/**
 * @belief   No pixel may be left out.
 * @origin   A convolution has its frame of zeros.
 * @replaces 5-pooling.ts
 * @does     fills the last squares up with zeros.
 * @mend     What fills no whole square is left out.
 */
import { F, type Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [height, width] = images.shape.slice(2) as [number, number];
  const missing = (length: number) => (size - (length % size)) % size;
  return F.avgPool2d(F.pad(images, [0, missing(width), 0, missing(height)]), size);
}
