/**
 * @belief   A layer is the model or one of its children.
 * @origin   Few models are nested.
 * @replaces 7-start.ts
 * @does     finds layers no more than one level deep.
 * @mend     model.modules() finds all, however deep.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const begin = (module: nn.Module) => {
    if (!(module instanceof nn.Linear)) return;
    start(module.weight);
    noGrad(() => module.bias?.zero_());
  };
  begin(model);
  for (const child of model.children()) begin(child);
}
