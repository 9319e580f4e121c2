/**
 * @belief   The layers of a model are its children.
 * @origin   In a flat Sequential they are.
 * @replaces 7-start.ts
 * @does     finds only the direct children.
 * @mend     model.modules() finds all, and the model itself.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.children()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    noGrad(() => layer.bias?.zero_());
  }
}
