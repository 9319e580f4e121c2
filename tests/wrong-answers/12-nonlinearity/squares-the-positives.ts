/**
 * @belief   x times x where x is above 0 makes a bend.
 * @origin   The mask is multiplied by x once too often.
 * @replaces 1-relu.ts
 * @does     squares each number above 0.
 * @mend     A number above 0 stays as it is.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.gt(0), x.pow(2), 0);
}
