/**
 * @belief   model.apply comes to each module once.
 * @origin   PyTorch's tutorials start weights with apply.
 * @replaces 7-start.ts
 * @does     starts a layer again for every block of the model in which it stands.
 * @mend     A layer is started once: model.modules() gives each module once, apply doesn't.
 */
import { nn, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  model.apply((module) => {
    if (!(module instanceof nn.Linear)) return;
    start(module.weight);
    if (module.bias) nn.init.zeros_(module.bias);
  });
}
