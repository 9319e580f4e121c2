/**
 * @belief   The pixels of a picture stand below each other.
 * @origin   In many formulas a single input is a column vector.
 * @replaces 1-data.ts
 * @fails    1-data > stackImages · one picture per row, the 3s first
 * @says     is one picture per column
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).flatten(1).t();
}
