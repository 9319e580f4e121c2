/**
 * @belief   Every linear layer has a bias.
 * @origin   By default it has.
 * @replaces 7-start.ts
 * @does     fails where a layer has no bias.
 * @mend     layer.bias may be null: layer.bias?.zero_().
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    noGrad(() => layer.bias!.zero_());
  }
}
