/**
 * @belief   A picture has 784 pixels.
 * @origin   The real ones have. The tests use others, too.
 * @replaces 1-data.ts
 * @does     makes rows of 784 numbers, whatever the size of the pictures is.
 * @mend     A row holds height × width pixels of these pictures, not of the real ones: flatten(1) fits all
 *           sizes.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).view(-1, 784);
}
