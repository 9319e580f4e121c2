/**
 * @belief   A picture is as high as it is wide.
 * @origin   The digits are.
 * @replaces 7-digits.ts
 * @does     takes the height for the width.
 * @mend     A picture has `height` lines of `width` pixels, and the two may differ.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  void width;
  return layer.weight.detach().view(-1, height, height);
}
