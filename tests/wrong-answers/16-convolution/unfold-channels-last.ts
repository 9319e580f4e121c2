/**
 * @belief   A pixel's channels lie together.
 * @origin   In PNG files they do.
 * @replaces 4-unfold.ts
 * @does     lists all channels of the first pixel, then all channels of the second.
 * @mend     Within a column all pixels of channel 0 come first, then those of channel 1: stack along dimension 2.
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
  return stack(seen, 1).view(n, channels * seen.length, rows * columns);
}
