/**
 * @belief   There are as many 7s as 3s.
 * @origin   In the example there are.
 * @replaces 1-data.ts
 * @does     makes twice as many rows as there are 3s.
 * @mend     Both piles have a length of their own: n3 + n7 rows.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const all = cat([threes, sevens]);
  const pictures = 2 * threes.shape[0]!;
  return all.view(pictures, -1);
}
