/**
 * @way      Takes the channels together with a matrix product at each weight.
 * @replaces 3-channels.ts
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [n, channels] = images.shape as [number, number];
  const [outputs, depth, height, width] = filters.shape as [number, number, number, number];
  if (depth !== channels) throw new RangeError(`${depth} and ${channels} channels`);
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  let maps: Tensor = bias.reshape(1, outputs, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images
        .slice(2, i, i + rows)
        .slice(3, j, j + columns)
        .reshape(n, channels, rows * columns);
      maps = maps.add(filters.select(3, j).select(2, i).matmul(pixels));
    }
  return maps.view(n, outputs, rows, columns);
}
