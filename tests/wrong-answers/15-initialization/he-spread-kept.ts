/**
 * @belief   A rule has one spread, so it need be worked out only once.
 * @origin   What costs time is kept.
 * @replaces 4-he.ts
 * @does     keeps the spread of the first weight for all that come later.
 * @mend     Each weight has its own n: work the spread out in every call.
 */
import { noGrad, randn, type Tensor } from "#engine";

let spread: number | undefined;

export function heNormal_(weight: Tensor): Tensor {
  spread ??= Math.sqrt((2 * weight.shape[0]!) / weight.size);
  const drawn = randn([...weight.shape]).mul(spread);
  return noGrad(() => weight.copy_(drawn));
}
