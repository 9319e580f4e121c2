/**
 * @belief   start gives the new numbers, and they have to be copied into the weight.
 * @origin   xavierNormal_ and others return the weight.
 * @replaces 7-start.ts
 * @does     copies into the weight what start returns.
 * @mend     start writes in place, and may return anything or nothing: only call it.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    const { weight, bias } = layer;
    noGrad(() => {
      weight.copy_(start(weight) as Tensor);
      bias?.zero_();
    });
  }
}
