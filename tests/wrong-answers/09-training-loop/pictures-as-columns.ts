/**
 * @belief   The pixels of a picture stand below each other.
 * @origin   In many formulas a single input is a column vector.
 * @replaces 1-data.ts
 * @does     gives one picture per column.
 * @mend     One picture per row: no t() at the end.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).flatten(1).t();
}
