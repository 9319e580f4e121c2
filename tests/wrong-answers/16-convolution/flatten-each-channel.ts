/**
 * @belief   Flatten makes a row of a picture of height and width.
 * @origin   For grey pictures the channel is easily overlooked.
 * @replaces 6-net.ts
 * @does     flattens each channel alone, so that three dimensions are left.
 * @mend     Begin with dimension 1: the channels belong into the row.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.flatten(2);
}
