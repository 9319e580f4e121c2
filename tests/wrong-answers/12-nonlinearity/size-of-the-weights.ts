/**
 * @belief   A pixel isn't below 0.
 * @origin   Grey pictures have no such pixels.
 * @replaces 7-digits.ts
 * @does     drops the signs of the weights.
 * @mend     A weight below 0 speaks against: it's drawn in blue. Leave the signs.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().abs().view(-1, height, width);
}
