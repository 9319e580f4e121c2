/**
 * @belief   slice(2, 0, -rest) cuts the rest off.
 * @origin   For a rest of 1 it does.
 * @replaces 5-pooling.ts
 * @does     cuts with a rest of -0 where nothing is left over: slice(2, 0, 0) is empty.
 * @mend     Cut to a length from the front: rows * size.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  let whole = images;
  if (height % size || width % size) whole = whole.slice(2, 0, -(height % size)).slice(3, 0, -(width % size));
  return whole.reshape(n, channels, rows, size, columns, size).max(5).values.max(3).values;
}
