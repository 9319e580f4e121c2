/**
 * @belief   The order doesn't matter.
 * @origin   Each layer is filled alone.
 * @replaces 7-start.ts
 * @does     begins with the last layer, so chance gives each layer other numbers.
 * @mend     In the order of model.modules().
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules().toReversed()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    noGrad(() => layer.bias?.zero_());
  }
}
