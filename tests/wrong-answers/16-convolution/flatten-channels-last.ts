/**
 * @belief   A pixel's channels lie together.
 * @origin   In PNG files and in TensorFlow they do.
 * @replaces 6-net.ts
 * @does     lists all channels of a pixel, then those of the next.
 * @mend     All of channel 0 comes first: leave the order as it is.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.permute(0, 2, 3, 1).flatten(1);
}
