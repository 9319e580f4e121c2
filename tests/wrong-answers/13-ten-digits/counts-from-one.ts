/**
 * @belief   The first class is number 1.
 * @origin   People count from one.
 * @replaces 1-classes.ts
 * @does     puts the 1 one place too far to the left, and class 0 gets none.
 * @mend     Classes are counted from 0: compare with 0, 1, ..., count − 1.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return classes
    .unsqueeze(1)
    .eq(arange(1, count + 1))
    .long();
}
