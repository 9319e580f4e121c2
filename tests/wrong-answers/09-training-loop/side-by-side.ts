/**
 * @belief   cat joins the two piles along axis 1.
 * @origin   Counting from 1, the first axis is 1.
 * @replaces 1-data.ts
 * @does     lays 3s and 7s side by side: a row holds a 3 and a 7.
 * @mend     Put the 7s below the 3s: join along axis 0.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes.flatten(1), sevens.flatten(1)], 1);
}
