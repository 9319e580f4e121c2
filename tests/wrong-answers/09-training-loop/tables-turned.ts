/**
 * @belief   reshape can make one column per picture, and t() turns them into rows.
 * @origin   A table may be filled by rows or by columns; reshape only fills it by rows.
 * @replaces 1-data.ts
 * @does     deals the pixels of a pile out to its pictures in turn, like cards.
 * @mend     reshape and view keep the pixels in their order: ask for one row per picture, (-1, height × width), and turn nothing.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const pixels = (threes.shape[1] ?? 0) * (threes.shape[2] ?? 0);
  return cat([threes.reshape(pixels, -1).t(), sevens.reshape(pixels, -1).t()]);
}
