/**
 * @belief   A filter for grey pictures can be laid on each channel.
 * @origin   Broadcasting stretches a length of 1.
 * @replaces 3-channels.ts
 * @does     lays a filter of depth 1 on every channel, where it ought to be refused.
 * @mend     Refuse every other depth, also 1.
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  if (depth !== images.shape[1] && depth !== 1)
    throw new RangeError(`filters for ${depth} channels, pictures with ${images.shape[1]}`);
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  let maps: Tensor = bias.view(-1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(2));
    }
  return maps;
}
