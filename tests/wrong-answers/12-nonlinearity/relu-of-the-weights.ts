/**
 * @belief   After the ReLU nothing is below 0.
 * @origin   The units' activations are; their weights aren't.
 * @replaces 7-digits.ts
 * @does     makes 0 of every weight below 0.
 * @mend     A weight below 0 speaks against: it's drawn in blue. ReLU works on what a layer gives, not on its
 *           weights.
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().relu().view(-1, height, width);
}
