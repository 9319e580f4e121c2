/**
 * @belief   Flat means one row.
 * @origin   flatten() without a number does that.
 * @replaces 6-net.ts
 * @does     makes a single row of all pictures together.
 * @mend     Keep the pictures apart: flatten(1).
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.flatten();
}
