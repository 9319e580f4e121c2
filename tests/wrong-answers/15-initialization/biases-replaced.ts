/**
 * @belief   A new bias of zeros.
 * @origin   zeros() makes one.
 * @replaces 7-start.ts
 * @does     puts a new bias in the place of the old one: an optimizer that knows the old one trains that.
 * @mend     Change it in place: bias.zero_().
 */
import { nn, type Tensor, zeros } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    if (layer.bias !== null) Object.assign(layer, { bias: new nn.Parameter(zeros(layer.bias.size)) });
  }
}
