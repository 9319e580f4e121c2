/**
 * @belief   A prediction lies between 0 and 1, so the layer ends with a sigmoid.
 * @origin   The loss of module 06 begins with one.
 * @replaces 4-linear.ts
 * @does     sends its results through a sigmoid.
 * @mend     Linear multiplies and adds the bias, no more. Whoever needs a sigmoid puts it behind the layer.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  override forward(input: Tensor): Tensor {
    return super.forward(input).sigmoid();
  }
}
