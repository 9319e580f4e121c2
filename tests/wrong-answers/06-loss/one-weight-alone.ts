/**
 * @belief   select(0, place).fill_(value) gives the changed weights.
 * @origin   The chain is returned in one line, and it ends at the row.
 * @replaces 6-flat.ts
 * @does     returns the one weight alone, not all of them.
 * @mend     Return the whole copy: select only shows the row into which you write.
 */
import type { Tensor } from "#engine";

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  return weights.clone().select(0, place).fill_(value);
}
