/**
 * @belief   The engine complains when the channels don't fit.
 * @origin   It does when shapes don't fit, unless one of the lengths is 1.
 * @replaces 3-channels.ts
 * @does     doesn't compare the channels: where one of the two has a single channel it is broadcast, and else the engine's error names the shapes of pieces.
 * @mend     Compare filters.shape[1] with images.shape[1] first, and throw a RangeError that names both.
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, , height, width] = filters.shape as [number, number, number, number];
  const [, , pictureHeight, pictureWidth] = images.shape as [number, number, number, number];
  const [rows, columns] = [pictureHeight - height + 1, pictureWidth - width + 1];
  let maps: Tensor = bias.view(-1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(2));
    }
  return maps;
}
