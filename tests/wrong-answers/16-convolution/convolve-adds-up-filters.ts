/**
 * @belief   Dimension 1 holds the channels.
 * @origin   It does in the pictures, before unsqueeze(1) has moved them.
 * @replaces 3-channels.ts
 * @does     adds up the filters and not the channels.
 * @mend     After unsqueeze(1) the filters lie along dimension 1 and the channels along 2: sum(2).
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  const [, channels, pictureHeight, pictureWidth] = images.shape as [number, number, number, number];
  if (depth !== channels) throw new RangeError(`filters for ${depth} channels, pictures with ${channels}`);
  const [rows, columns] = [pictureHeight - height + 1, pictureWidth - width + 1];
  let maps: Tensor = bias.view(1, -1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(1));
    }
  return maps;
}
