/**
 * @belief   The colour channels of a picture come last, and the units are like channels.
 * @origin   In PNG files and in plotting programs they do.
 * @replaces 7-digits.ts
 * @does     has the units last: its shape is (height, width, units).
 * @mend     The units come first, one picture for each: (units, height, width).
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().t().reshape(height, width, -1);
}
