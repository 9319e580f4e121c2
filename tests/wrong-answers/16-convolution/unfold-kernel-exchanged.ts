/**
 * @belief   Width comes before height.
 * @origin   Screens are measured so.
 * @replaces 4-unfold.ts
 * @does     takes the kernel's width for its height.
 * @mend     The kernel is [height, width], like the pictures' last two dimensions.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[1]) / stride) + 1;
  const columns = Math.floor((width - kernel[0]) / stride) + 1;
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[1]; i++)
    for (let j = 0; j < kernel[0]; j++) {
      const below = images.slice(2, i, i + stride * (rows - 1) + 1, stride);
      seen.push(below.slice(3, j, j + stride * (columns - 1) + 1, stride));
    }
  return stack(seen, 2).view(n, channels * seen.length, rows * columns);
}
