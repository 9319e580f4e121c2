/**
 * @belief   Pictures and filters find each other by broadcasting.
 * @origin   Both have four dimensions, and the channels are the second one of both.
 * @replaces 3-channels.ts
 * @does     multiplies picture 0 with filter 0, picture 1 with filter 1, ..., where it should lay each filter on each picture.
 * @mend     Give the pictures a dimension of length 1 in front of the channels, unsqueeze(1): along it the filters go.
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
      maps = maps.add(pixels.mul(weights).sum(1));
    }
  return maps;
}
