/**
 * @belief   A channel is a picture.
 * @origin   It can be looked at like one.
 * @replaces 6-net.ts
 * @does     makes a row of each channel: there are more rows than pictures.
 * @mend     One row for each picture, with all its channels.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.flatten(2).flatten(0, 1);
}
