/**
 * @belief   A slice of as many places as there are ends that many pixels further on.
 * @origin   With steps of one pixel it does.
 * @replaces 4-unfold.ts
 * @does     ends its slices after as many pixels as there are places, so that a longer stride finds too few.
 * @mend     The last place begins stride · (places - 1) pixels further on: end the slice behind it.
 */
import { stack, type Tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[0]) / stride) + 1;
  const columns = Math.floor((width - kernel[1]) / stride) + 1;
  const seen: Tensor[] = [];
  for (let i = 0; i < kernel[0]; i++)
    for (let j = 0; j < kernel[1]; j++)
      seen.push(images.slice(2, i, i + rows, stride).slice(3, j, j + columns, stride));
  return stack(seen, 2).reshape(n, channels * seen.length, rows * columns);
}
