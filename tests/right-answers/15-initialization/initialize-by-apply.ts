/**
 * @way      Lets apply go through the modules.
 * @replaces 7-start.ts
 */
import { nn, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  model.apply((module) => {
    if (!(module instanceof nn.Linear)) return;
    start(module.weight);
    if (module.bias) nn.init.zeros_(module.bias);
  });
}
