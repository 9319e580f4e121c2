/**
 * @belief   rand less a half lies between -1 and 1.
 * @origin   A half is taken for the whole way down.
 * @replaces 4-he.ts
 * @does     draws between ±bound / 2: rand less 0.5 lies between -0.5 and 0.5.
 * @mend     Bring rand to -1 .. 1 first: times 2, less 1.
 */
import { noGrad, rand, type Tensor } from "#engine";

export function heUniform_(weight: Tensor): Tensor {
  const bound = Math.sqrt((6 * (weight.shape[0] ?? 0)) / weight.size);
  const even = rand([...weight.shape]).sub(0.5);
  return noGrad(() => weight.copy_(even.mul(bound)));
}
