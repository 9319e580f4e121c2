/**
 * @belief   A picture is a row of numbers.
 * @origin   So the network sees it.
 * @replaces 7-digits.ts
 * @does     gives each picture as one row of numbers.
 * @mend     Lay each row out as lines of pixels: view(-1, height, width).
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  void [height, width];
  return layer.weight.detach();
}
