/**
 * @belief   A tensor is a list of numbers.
 * @origin   A loop over flat numbers pushes into a flat list.
 * @replaces 2-sigmoid.ts
 * @does     gives its numbers in one row of shape (n), whatever shape x has.
 * @mend     Keep the shape of x. Tensor methods do it by themselves; after a loop over plain numbers it
 *           is lost.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.flatten().clamp(-80).neg().exp().add(1).pow(-1);
}
