/**
 * @belief   f takes a batch, so all three inputs can go together.
 * @origin   One call is quicker than three.
 * @replaces 4-collapse.ts
 * @does     calls f once, with a, the middle and b stacked in one tensor, so f gets another shape than that of a.
 * @mend     Nobody says that f treats a new first axis as a batch: call it three times, with the shape of a each time.
 */
import { stack, type Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const out = f(stack([a, a.add(b).div(2), b]));
  return out.select(0, 1).sub(out.select(0, 0).add(out.select(0, 2)).div(2));
}
