/**
 * @belief   What is 0 stays 0.
 * @origin   One switches the gradients off to write.
 * @replaces 7-start.ts
 * @does     switches the gradients of the biases off.
 * @mend     The 0 is a start: training may change it.
 */
import { nn, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    layer.bias?.requiresGrad_(false).zero_();
  }
}
