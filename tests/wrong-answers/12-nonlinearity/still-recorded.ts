/**
 * @belief   A view is only a look at the numbers.
 * @origin   A look at a parameter is recorded like everything else.
 * @replaces 7-digits.ts
 * @does     gives pictures that are still recorded.
 * @mend     Take the weight outside of it: weight.detach() gives the same numbers in a tensor that isn't recorded.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.view(-1, height, width);
}
