/**
 * @belief   A convolution turns its filters.
 * @origin   That is the formula of mathematics.
 * @replaces 3-channels.ts
 * @does     lays the filters on turned round by half a turn.
 * @mend     Libraries lay them on as they are: weight (i, j) meets the pixels i rows below and j columns beside the
 *           corner.
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
      const weights = filters.slice(2, height - 1 - i, height - i).slice(3, width - 1 - j, width - j);
      maps = maps.add(pixels.unsqueeze(1).mul(weights).sum(2));
    }
  return maps;
}
