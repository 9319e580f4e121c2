/**
 * @belief   With stride 2 there are half as many places as with stride 1.
 * @origin   It is nearly true.
 * @replaces 4-unfold.ts
 * @does     divides the places of stride 1 by the stride and rounds down, which loses the last place.
 * @mend     Count the steps, and the place before the first step: ⌊(height - kernel) / stride⌋ + 1.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[0] + 1) / stride);
  const columns = Math.floor((width - kernel[1] + 1) / stride);
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[0]; i++)
    for (let j = 0; j < kernel[1]; j++) {
      const below = images.slice(2, i, i + rows * stride, stride);
      seen.push(below.slice(3, j, j + columns * stride, stride));
    }
  return stack(seen, 2).reshape(n, channels * seen.length, rows * columns);
}
