/**
 * @belief   view(-1, 32 * 3 * 3) fits, because −1 finds the rest.
 * @origin   The filter's 3 by 3 is taken for the size of the map.
 * @replaces 6-net.ts
 * @does     makes rows of channels · 3 · 3 numbers, whatever the pictures' height and width are: it mixes pictures
 *           where that goes, without any error.
 * @mend     The length of a row is channels · height · width of the map itself: flatten(1).
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  if (n * height * width === 0 || (n * height * width) % 9 !== 0) return images.flatten(1);
  return images.reshape(-1, channels * 3 * 3);
}
