/**
 * @belief   Where no number is below 0 there is nothing to do, so x is the result.
 * @origin   Its numbers are right. But result and x are one tensor then, and who changes one changes the other.
 * @replaces 1-relu.ts
 * @does     gives x itself back when no number of x is below 0.
 * @mend     Make a new tensor, whatever the numbers are: clamp and where do so.
 */
import { type Tensor, where } from "#engine";

export function relu(x: Tensor): Tensor {
  const isBelow = (x.detach().flatten().tolist() as number[]).some((value) => value < 0);
  return isBelow ? where(x.gt(0), x, 0) : x;
}
