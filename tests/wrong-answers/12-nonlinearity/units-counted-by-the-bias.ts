/**
 * @belief   Each unit has a bias.
 * @origin   The bias has one number per unit.
 * @replaces 7-digits.ts
 * @does     counts the units by the bias, and fails when the layer has none.
 * @mend     A layer may be made without bias. The weight has one row per unit: weight.shape[0].
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  const units = layer.bias!.shape[0]!;
  return layer.weight.detach().view(units, height, width);
}
