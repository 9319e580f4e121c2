/**
 * @belief   A bias is a parameter like the weight.
 * @origin   Both are drawn by nn.Linear.
 * @replaces 7-start.ts
 * @does     hands the biases to start, too.
 * @mend     Only weights have inputs to be counted. Biases become 0.
 */
import { nn, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const layer of model.modules()) {
    if (!(layer instanceof nn.Linear)) continue;
    start(layer.weight);
    if (layer.bias !== null) start(layer.bias);
  }
}
