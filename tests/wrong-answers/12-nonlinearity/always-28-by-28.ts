/**
 * @belief   A picture has 28 lines of 28 pixels.
 * @origin   The lesson's example is taken for the task.
 * @replaces 7-digits.ts
 * @does     takes every picture for one of 28 lines with 28 pixels.
 * @mend     The caller says how large a picture is: `height` and `width`.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  void [height, width];
  return layer.weight.detach().view(-1, 28, 28);
}
