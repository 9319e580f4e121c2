/**
 * @belief   detach() is safe.
 * @origin   To write outside of the record, one takes the tensor out of it.
 * @replaces 7-start.ts
 * @does     hands start a tensor that isn't the parameter.
 * @mend     Hand over the weight itself.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight.detach());
    noGrad(() => layer.bias?.zero_());
  }
}
