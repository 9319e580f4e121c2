/**
 * @belief   What is off is -1.
 * @origin   The sign of a number is -1, 0 or 1.
 * @replaces 1-relu.ts
 * @does     gives -1 for each number that isn't above 0.
 * @mend     What is below 0 becomes 0, and 0 stays 0.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  return where(x.gt(0), x, -1);
}
