/**
 * @way      Computes where each number lies, and picks them all at once.
 * @replaces 4-unfold.ts
 */
import { type Tensor, tensor } from "#engine";

export function unfold(images: Tensor, kernel: readonly [number, number], stride: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const rows = Math.floor((height - kernel[0]) / stride) + 1;
  const columns = Math.floor((width - kernel[1]) / stride) + 1;
  const places: number[] = [];
  for (let c = 0; c < channels; c++)
    for (let i = 0; i < kernel[0]; i++)
      for (let j = 0; j < kernel[1]; j++)
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++)
            places.push((c * height + row * stride + i) * width + column * stride + j);
  const picked = images.flatten(1).indexSelect(1, tensor(places, { dtype: "int64" }));
  return picked.reshape(n, channels * kernel[0] * kernel[1], rows * columns);
}
