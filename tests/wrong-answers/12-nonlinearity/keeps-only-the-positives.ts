/**
 * @belief   Only the numbers above 0 are left.
 * @origin   "Cut off" is read as "thrown away".
 * @replaces 1-relu.ts
 * @does     leaves out the numbers that aren't above 0, so its result is a single row, and shorter than x when some are 0 or below.
 * @mend     Each number keeps its place: one below 0 becomes 0, it doesn't go away.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.maskedSelect(x.gt(0));
}
