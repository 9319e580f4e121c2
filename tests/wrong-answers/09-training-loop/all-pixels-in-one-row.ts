/**
 * @belief   flatten makes rows.
 * @origin   Without a number it starts at axis 0, and the pictures flow together.
 * @replaces 1-data.ts
 * @does     lays all pixels of all pictures into one long row.
 * @mend     Each picture is a row of its own: flatten(1) leaves axis 0, the pictures, as it is.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).flatten();
}
