/**
 * @belief   A row of numbers is float32.
 * @origin   Pictures and weights are.
 * @replaces 1-classes.ts
 * @does     gives float32.
 * @mend     The result is int64: end with long().
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  return classes.unsqueeze(1).eq(arange(count)).float();
}
