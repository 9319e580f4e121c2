/**
 * @way      One filter after the other, and the maps put together.
 * @replaces 3-channels.ts
 */
import { stack, type Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [outputs, depth, height, width] = filters.shape as [number, number, number, number];
  if (depth !== images.shape[1]) throw new RangeError(`depth ${depth}, but ${images.shape[1]} channels`);
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  const maps = Array.from({ length: outputs }, (_, f) => {
    const seen: Tensor[] = [];
    for (let c = 0; c < depth; c++)
      for (let i = 0; i < height; i++)
        for (let j = 0; j < width; j++) {
          const pixels = images
            .select(1, c)
            .slice(1, i, i + rows)
            .slice(2, j, j + columns);
          seen.push(pixels.mul(filters.select(0, f).select(0, c).select(0, i).select(0, j)));
        }
    return seen.reduce((sum, one) => sum.add(one)).add(bias.select(0, f));
  });
  return stack(maps, 1);
}
