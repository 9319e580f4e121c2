/**
 * @belief   A layer without a bias is ready: return.
 * @origin   In a callback for a single layer, return would be right.
 * @replaces 7-start.ts
 * @does     ends at the first linear layer without a bias, and leaves those behind it.
 * @mend     Go on with the next layer: continue, or bias?.zero_().
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    const { bias } = layer;
    if (bias === null) return;
    noGrad(() => bias.zero_());
  }
}
