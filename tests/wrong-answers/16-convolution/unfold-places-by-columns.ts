/**
 * @belief   Columns come one after the other.
 * @origin   The word column suggests to go down.
 * @replaces 4-unfold.ts
 * @does     orders the places from top to bottom, then to the right.
 * @mend     From left to right, then the next row of places.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[0]) / stride) + 1;
  const columns = Math.floor((width - kernel[1]) / stride) + 1;
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[0]; i++)
    for (let j = 0; j < kernel[1]; j++) {
      const below = images.slice(2, i, i + stride * (rows - 1) + 1, stride);
      seen.push(below.slice(3, j, j + stride * (columns - 1) + 1, stride));
    }
  return stack(seen, 2)
    .transpose(3, 4)
    .reshape(n, channels * seen.length, rows * columns);
}
