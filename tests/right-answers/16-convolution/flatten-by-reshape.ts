/**
 * @way      Computes the length of a row.
 * @replaces 6-net.ts
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  return images.reshape(n, channels * height * width);
}
