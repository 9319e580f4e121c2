/**
 * @belief   The lengths may come in any order: the numbers are the same.
 * @origin   view fits whenever the number of numbers does.
 * @replaces 7-digits.ts
 * @does     lays all weights out as (height, width, units), across the borders of the units.
 * @mend     The units come first, one picture for each: view(-1, height, width).
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().view(height, width, -1);
}
