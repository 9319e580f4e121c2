/**
 * @belief   The first layer is what starts.
 * @origin   A start is at the beginning.
 * @replaces 7-start.ts
 * @does     starts only the first linear layer.
 * @mend     Every layer needs it: what one spoils, the next ones multiply.
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  const layer = model.modules().find((one) => one instanceof nn.Linear);
  if (layer === undefined) return;
  start(layer.weight);
  noGrad(() => layer.bias?.zero_());
}
