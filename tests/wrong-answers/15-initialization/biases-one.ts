/**
 * @belief   A bias begins with 1.
 * @origin   It stands for an input that is always 1.
 * @replaces 7-start.ts
 * @does     fills the biases with 1.
 * @mend     They become 0.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    noGrad(() => layer.bias?.fill_(1));
  }
}
