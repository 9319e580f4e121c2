/**
 * @belief   view(n, -1, ...) finds the length by itself.
 * @origin   With 0 numbers any length would fit, so the engine can't say.
 * @replaces 4-unfold.ts
 * @does     fails when there are no pictures.
 * @mend     Say the length: channels · kernel height · kernel width.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, , height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[0]) / stride) + 1;
  const columns = Math.floor((width - kernel[1]) / stride) + 1;
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[0]; i++)
    for (let j = 0; j < kernel[1]; j++) {
      const below = images.slice(2, i, i + stride * (rows - 1) + 1, stride);
      seen.push(below.slice(3, j, j + stride * (columns - 1) + 1, stride));
    }
  return stack(seen, 2).view(n, -1, rows * columns);
}
