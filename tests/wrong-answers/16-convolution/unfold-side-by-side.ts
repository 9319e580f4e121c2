/**
 * @belief   Windows are pieces of the picture.
 * @origin   In pooling they are.
 * @replaces 4-unfold.ts
 * @does     lays the windows side by side, so that no pixel comes twice.
 * @mend     They move by the stride, and overlap when it is less than the kernel.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number]): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[0]) / kernel[0]) + 1;
  const columns = Math.floor((width - kernel[1]) / kernel[1]) + 1;
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[0]; i++)
    for (let j = 0; j < kernel[1]; j++) {
      const below = images.slice(2, i, i + kernel[0] * (rows - 1) + 1, kernel[0]);
      seen.push(below.slice(3, j, j + kernel[1] * (columns - 1) + 1, kernel[1]));
    }
  return stack(seen, 2).view(n, channels * seen.length, rows * columns);
}
