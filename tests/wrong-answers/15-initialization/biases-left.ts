/**
 * @belief   A start is about weights.
 * @origin   The rules of this module all are.
 * @replaces 7-start.ts
 * @does     leaves the biases as they were.
 * @mend     The biases become 0: units differ through their weights already.
 */
import { nn, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
  }
}
