/**
 * @way      Copies the weight, so that the pictures stay when the layer learns on.
 * @replaces 7-digits.ts
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.detach().clone().reshape(layer.weight.shape[0]!, height, width);
}
