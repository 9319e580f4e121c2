/**
 * @belief   What is below 0 is removed.
 * @origin   "Cut off" is read as "thrown away".
 * @replaces 1-relu.ts
 * @does     leaves the numbers below 0 out, so its result is shorter than x.
 * @mend     Each number keeps its place: one below 0 becomes 0, it doesn't go away.
 */
import { type Tensor, tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  const values = x.flatten().tolist() as number[];
  return tensor(values.filter((value) => value >= 0));
}
