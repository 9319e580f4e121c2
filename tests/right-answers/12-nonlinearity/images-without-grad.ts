/**
 * @way      Looks at the weight inside noGrad.
 * @replaces 7-digits.ts
 */
import { type nn, noGrad, type Tensor } from "#engine";

export function hiddenImages(layer: nn.Linear, height: number, width: number): Tensor {
  return noGrad(() => layer.weight.view(-1, height, width));
}
