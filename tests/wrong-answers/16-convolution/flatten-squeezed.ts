/**
 * @belief   squeeze tidies up.
 * @origin   A dimension of length 1 holds nothing.
 * @replaces 6-net.ts
 * @does     takes dimensions of length 1 away first, also that of a single picture.
 * @mend     flatten(1) alone keeps dimension 0, whatever its length.
 */
import type { Tensor } from "#engine";

export function flatten(images: Tensor): Tensor {
  return images.squeeze().flatten(1);
}
