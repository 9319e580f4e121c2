/**
 * @belief   Broadcasting puts the bias where it belongs.
 * @origin   In a linear layer it does: there the outputs come last.
 * @replaces 3-channels.ts
 * @does     adds the bias along the columns of the maps, the last dimension.
 * @mend     The filters are in dimension 1. Give the bias two dimensions behind its own: bias.view(-1, 1, 1).
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [, depth, height, width] = filters.shape as [number, number, number, number];
  if (depth !== images.shape[1])
    throw new RangeError(`filters for ${depth} channels, pictures with ${images.shape[1]}`);
  const [rows, columns] = [images.shape[2]! - height + 1, images.shape[3]! - width + 1];
  let maps: Tensor | undefined;
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      const pixels = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      const products = pixels.unsqueeze(1).mul(weights).sum(2);
      maps = maps?.add(products) ?? products;
    }
  return maps!.add(bias);
}
