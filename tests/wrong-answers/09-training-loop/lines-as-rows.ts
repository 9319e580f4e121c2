/**
 * @belief   view(-1, width) makes the rows.
 * @origin   28 is the number one remembers; that a row holds 28 × 28 pixels is forgotten.
 * @replaces 1-data.ts
 * @does     makes a row of every line of a picture.
 * @mend     A row holds a whole picture: height × width pixels.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).view(-1, threes.shape[2]!);
}
