/**
 * @belief   Filters and pictures are multiplied, and broadcasting does the rest.
 * @origin   Both have rank 4.
 * @replaces 3-channels.ts
 * @does     lays the filters on the pictures so that dimension 0 of both is one and the same: picture i meets
 *           filter i alone.
 * @mend     Each picture meets every filter: give the pictures a dimension of length 1 for the filters, with
 *           unsqueeze(1).
 */
import type { Tensor } from "#engine";

export function convolve(images: Tensor, filters: Tensor, bias: Tensor): Tensor {
  const [outputs, depth, height, width] = filters.shape as [number, number, number, number];
  const [n, channels, pictureHeight, pictureWidth] = images.shape as [number, number, number, number];
  if (depth !== channels) {
    throw new RangeError(`filters of depth ${depth} don't fit pictures with ${channels} channels`);
  }
  const rows = pictureHeight - height + 1;
  const columns = pictureWidth - width + 1;
  let maps = bias.reshape(outputs, 1, 1);
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const seen = images.slice(2, i, i + rows).slice(3, j, j + columns);
      const weights = filters.slice(2, i, i + 1).slice(3, j, j + 1);
      maps = maps.add(seen.mul(weights).sum(1));
    }
  }
  return maps.reshape(n, outputs, rows, columns);
}
