/**
 * @belief   A window is flat.
 * @origin   For grey pictures it is.
 * @replaces 4-unfold.ts
 * @does     leaves all channels but the first out.
 * @mend     A window reaches through all channels: its column has channels · height · width numbers.
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
  return stack(seen, 2)
    .slice(1, 0, 1)
    .view(n, seen.length, rows * columns);
}
