/**
 * @belief   A filter fits on any picture.
 * @origin   It slides over pictures of any height and width.
 * @replaces 3-channels.ts
 * @does     works with the channels that both have, when the filters have another depth than the pictures.
 * @mend     Its depth must be that of the picture: throw a RangeError that names both.
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, , height, width] = filters.shape as [number, number, number, number];
  const common = Math.min(filters.shape[1]!, images.shape[1]!);
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  let maps: Tensor = bias.view(-1, 1, 1);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images
        .slice(1, 0, common)
        .slice(2, i, i + rows)
        .slice(3, j, j + columns);
      const weights = filters
        .slice(1, 0, common)
        .slice(2, i, i + 1)
        .slice(3, j, j + 1);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(2));
    }
  return maps;
}
