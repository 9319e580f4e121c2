/**
 * @belief   The window of pooling slides like a filter.
 * @origin   A convolution moves by one pixel.
 * @replaces 5-pooling.ts
 * @does     moves its squares by one pixel, so that they overlap, and keeps as many of them as there should be.
 * @mend     The squares lie side by side: each begins `size` pixels after the one before.
 */
import { F, type Tensor } from "#engine";

function cut(pooled: Tensor, images: Tensor, size: number): Tensor {
  const [rows, columns] = images.shape.slice(2).map((length) => Math.floor(length / size));
  return pooled.slice(2, 0, rows).slice(3, 0, columns);
}

export function maxPool(images: Tensor, size: number): Tensor {
  return cut(F.maxPool2d(images, size, { stride: 1 }), images, size);
}

export function averagePool(images: Tensor, size: number): Tensor {
  return cut(F.avgPool2d(images, size, { stride: 1 }), images, size);
}
