/**
 * @belief   Of the places with stride 1, one in stride is visited: divide, and round down.
 * @origin   The first place is always visited: 3 places with stride 2 are 2.
 * @replaces 4-unfold.ts
 * @does     counts the places as (n - k + 1) / s, rounded down: the last one may be lost.
 * @mend     ⌊(n - k) / s⌋ + 1: so many steps fit, and the first place comes before the first step.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [high, wide] = kernel;
  const rows = Math.max(1, Math.floor((height - high + 1) / stride));
  const columns = Math.max(1, Math.floor((width - wide + 1) / stride));
  const seen: Tensor[] = [];
  for (let i = 0; i < high; i++) {
    for (let j = 0; j < wide; j++) {
      const below = images.slice(2, i, i + (rows - 1) * stride + 1, stride);
      seen.push(below.slice(3, j, j + (columns - 1) * stride + 1, stride));
    }
  }
  return stack(seen, 2).reshape(n, channels * high * wide, rows * columns);
}
