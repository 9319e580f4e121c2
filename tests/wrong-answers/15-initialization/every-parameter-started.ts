/**
 * @belief   All parameters get a start.
 * @origin   model.parameters() is the list at hand.
 * @replaces 7-start.ts
 * @does     hands every parameter to start, whatever it belongs to.
 * @mend     Only the weights of linear layers.
 */
import type { nn, Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const parameter of model.parameters()) start(parameter);
}
