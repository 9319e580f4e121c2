/**
 * @belief   The numbers count, not how they are laid out.
 * @origin   flatten() is the usual way to get at all numbers.
 * @replaces 1-relu.ts
 * @does     gives its numbers in one long row, whatever the shape of x.
 * @mend     The result has the shape of x. A method that works number by number keeps it.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.flatten().clamp(0);
}
