/**
 * @belief   Each channel of the picture comes out again.
 * @origin   mul keeps all dimensions.
 * @replaces 3-channels.ts
 * @does     multiplies, and doesn't add up the channels.
 * @mend     A filter gives one number for each place: add up along the channels, sum(2).
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  const [, channels, pictureHeight, pictureWidth] = images.shape as [number, number, number, number];
  if (depth !== channels) throw new RangeError(`filters for ${depth} channels, pictures with ${channels}`);
  const [rows, columns] = [pictureHeight - height + 1, pictureWidth - width + 1];
  let maps: Tensor = bias.view(-1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights));
    }
  return maps;
}
