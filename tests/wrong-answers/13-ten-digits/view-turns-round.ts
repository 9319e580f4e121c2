/**
 * @belief   A table of another shape has its rows and columns exchanged.
 * @origin   view and reshape take a new shape without a word.
 * @replaces 1-classes.ts
 * @does     makes the table on its side, and gives it the right shape with view or reshape: the numbers stay
 *           in their old order.
 * @mend     Exchange rows and columns with transpose(0, 1), or make the table the right way round.
 */
import { arange, type Tensor } from "#engine";

export function oneHot(classes: Tensor, count: number): Tensor {
  const places = arange(count).unsqueeze(1);
  return places.eq(classes).long().view(classes.size, count);
}
