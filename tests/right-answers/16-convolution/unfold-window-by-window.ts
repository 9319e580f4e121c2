/**
 * @way      Cuts out one window after the other and puts them side by side.
 * @replaces 4-unfold.ts
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, [height, width]: readonly [number, number], stride: number): Tensor {
  const windows: Tensor[] = [];
  for (let top = 0; top + height <= images.shape[2]!; top += stride)
    for (let left = 0; left + width <= images.shape[3]!; left += stride)
      windows.push(
        images
          .slice(2, top, top + height)
          .slice(3, left, left + width)
          .flatten(1),
      );
  return stack(windows, 2);
}
