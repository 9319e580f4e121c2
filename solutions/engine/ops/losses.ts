/**
 * Floor 3 · losses that are one operation, because the steps they could be made of have no gradient where the loss has.
 */
import { resultType } from "../array/dtype.ts";
import type { NdArray } from "../array/ndarray.ts";
import * as A from "../kernels/arithmetic.ts";
import { map, zip } from "../kernels/loops.ts";
import type { Binary } from "./op.ts";

/** log p, but never below -100: an impossible event that happens would cost infinitely much. */
const costly = (p: number) => Math.max(Math.log(p), -100);

/** What p·(1 - p) is at least, also among doubles: PyTorch keeps this number in a float32. */
const SMALL = Math.fround(1e-12);

/**
 * Minus the log of the probability p that was given to the truth y: -(y·log p + (1 - y)·log(1 - p)), element by element.
 *
 * Its slope is (p - y) / (p·(1 - p)). Where p is exactly 0 or 1, as the sigmoid of a large number is, the two logs have
 * infinite slopes that a chain of steps would multiply by 0; the one fraction has a bottom that is kept above 0, and p = y
 * on top. (PyTorch does the same.)
 */
export const binaryCrossEntropy: Binary = {
  name: "binaryCrossEntropy",
  gradFn: "BinaryCrossEntropyBackward0",
  forward: ([p, y]) => {
    const cost = (chance: number, truth: number) => (truth - 1) * costly(1 - chance) - truth * costly(chance);
    return zip("binaryCrossEntropy", p, y, cost, A.floatType(resultType(p, y)));
  },
  gradients: [
    (g, { inputs: [p, y] }) =>
      A.mul(
        g,
        zip(
          "binaryCrossEntropy",
          p,
          y,
          (chance, truth) => {
            return (chance - truth) / Math.max(chance * (1 - chance), SMALL);
          },
          g.dtype,
        ),
      ),
    (g, { inputs: [p] }) => A.mul(g, logOddsAgainst(p)),
  ],
  reads: [[0, 1], [0]],
};

/** log(1 - p) - log p: what moving y from 0 to 1 costs. */
function logOddsAgainst(p: NdArray): NdArray {
  return map(p, (chance) => Math.log(1 - chance) - Math.log(chance));
}
