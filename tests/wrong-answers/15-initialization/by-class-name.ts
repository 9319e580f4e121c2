/**
 * @belief   The class is called Linear.
 * @origin   constructor.name is "Linear" for most.
 * @replaces 7-start.ts
 * @does     passes over layers of a class that extends nn.Linear.
 * @mend     instanceof finds those as well.
 */
import { type nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (layer.constructor.name !== "Linear") continue;
    start((layer as nn.Linear).weight);
    noGrad(() => (layer as nn.Linear).bias?.zero_());
  }
}
