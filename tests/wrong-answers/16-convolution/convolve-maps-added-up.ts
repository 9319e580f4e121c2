/**
 * @belief   What comes out is a picture again.
 * @origin   Sums over channels and over filters are mixed up.
 * @replaces 3-channels.ts
 * @does     adds the maps of all filters up to one.
 * @mend     Add up over the channels that come in. Each filter keeps its own map.
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  if (depth !== images.shape[1])
    throw new RangeError(`filters for ${depth} channels, pictures with ${images.shape[1]}`);
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  let maps: Tensor = bias.view(-1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(2));
    }
  const together = maps.sum(1, { keepdim: true });
  return together;
}
