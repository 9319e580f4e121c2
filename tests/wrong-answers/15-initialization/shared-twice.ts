/**
 * @belief   Each place in the model is a layer.
 * @origin   A list of layers names it twice.
 * @replaces 7-start.ts
 * @does     starts a layer twice that stands in the model twice.
 * @mend     model.modules() names each module once.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const walk = (module: nn.Module): void => {
    if (module instanceof nn.Linear) {
      start(module.weight);
      noGrad(() => module.bias?.zero_());
    }
    for (const [, child] of module.namedChildren()) walk(child);
  };
  walk(model);
}
