/**
 * @way      Lets the engine do it.
 * @replaces 5-pooling.ts
 */
import { F, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  return F.maxPool2d(images, size);
}
