/**
 * @belief   The rows are as long as the largest class needs.
 * @origin   F.oneHot without a second argument does it.
 * @replaces 1-classes.ts
 * @does     makes rows that end at the largest class that occurs.
 * @mend     Every row has count numbers, whether all classes occur or not.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  const most = (classes.tolist() as number[]).reduce((a, b) => Math.max(a, b), 0) + 1;
  return classes
    .unsqueeze(1)
    .eq(arange(Math.min(most, count)))
    .long();
}
