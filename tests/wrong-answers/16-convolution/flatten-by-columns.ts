/**
 * @belief   x comes before y.
 * @origin   Points are written (x, y).
 * @replaces 6-net.ts
 * @does     reads each picture column by column.
 * @mend     Row by row: leave the order as it is.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.transpose(2, 3).flatten(1);
}
