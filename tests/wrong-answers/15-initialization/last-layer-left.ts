/**
 * @belief   The output layer keeps its start.
 * @origin   There is no activation after it.
 * @replaces 7-start.ts
 * @does     leaves the last linear layer as it was.
 * @mend     Every linear layer gets the start.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const layers = model.modules().filter((one) => one instanceof nn.Linear);
  for (const layer of layers.slice(0, -1)) {
    start(layer.weight);
    noGrad(() => layer.bias?.zero_());
  }
}
