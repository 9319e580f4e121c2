/**
 * @belief   view(-1, width) makes the rows.
 * @origin   28 is the number one remembers; that a row holds 28 × 28 pixels is forgotten.
 * @replaces 1-data.ts
 * @fails    1-data > stackImages · 12396 training pictures become (12396, 784)
 * @says     means that every line of a picture became a row
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).view(-1, threes.shape[2]!);
}
