/**
 * @belief   A window moves by one pixel.
 * @origin   It is the usual case.
 * @replaces 4-unfold.ts
 * @does     moves by one pixel, whatever the stride is.
 * @mend     Slice with the stride as the step, and count the places with it.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number]): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = height - kernel[0] + 1;
  const columns = width - kernel[1] + 1;
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[0]; i++)
    for (let j = 0; j < kernel[1]; j++) {
      const below = images.slice(2, i, i + rows);
      seen.push(below.slice(3, j, j + columns));
    }
  return stack(seen, 2).view(n, channels * seen.length, rows * columns);
}
