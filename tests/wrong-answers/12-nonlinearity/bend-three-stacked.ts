/**
 * @belief   f works on a whole batch, so the three inputs can go through it together.
 * @origin   A layer takes many rows at once. Another f may look at all numbers together, or add an axis.
 * @replaces 4-collapse.ts
 * @does     stacks the three inputs and calls f once: f gets one axis more than it takes.
 * @mend     Call f three times, once for a, once for b and once for the input halfway between.
 */
import { stack, type Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const [left, middle, right] = [...f(stack([a, a.add(b).div(2), b]))] as [Tensor, Tensor, Tensor];
  return middle.sub(left.add(right).div(2));
}
