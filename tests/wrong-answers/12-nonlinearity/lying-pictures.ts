/**
 * @belief   Width first, then height.
 * @origin   So it is with screens and image sizes.
 * @replaces 7-digits.ts
 * @fails    7-digits > hiddenImages · one picture for each hidden unit, laid out like the pixels
 * @says     has lines and columns exchanged
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().view(-1, width, height);
}
