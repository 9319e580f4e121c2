/**
 * @belief   To take the weight outside of the record is to switch its gradients off.
 * @origin   requiresGrad_(false) does that for good, and for the layer itself.
 * @replaces 7-digits.ts
 * @fails    7-digits > hiddenImages · one picture for each hidden unit, laid out like the pixels
 * @says     means that the layer can't be trained any more
 */
import type { nn, Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return layer.weight.requiresGrad_(false).view(-1, height, width);
}
