/**
 * @belief   start gets the layer.
 * @origin   apply of PyTorch hands over modules.
 * @replaces 7-start.ts
 * @does     hands the layer to start and not its weight.
 * @mend     start fills a weight: start(layer.weight).
 */
import { nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer as unknown as Tensor);
    noGrad(() => layer.bias?.zero_());
  }
}
