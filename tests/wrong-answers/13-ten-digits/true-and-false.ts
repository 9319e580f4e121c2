/**
 * @belief   Yes and no are as good as 1 and 0.
 * @origin   A comparison gives them.
 * @replaces 1-classes.ts
 * @does     gives true and false.
 * @mend     Make whole numbers of the answers: long().
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return classes.unsqueeze(1).eq(arange(count));
}
