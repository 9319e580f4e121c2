/**
 * @belief   A weight is what has two lengths.
 * @origin   For linear layers it is so.
 * @replaces 7-start.ts
 * @does     goes by the shape: matrices are started, everything else becomes 0.
 * @mend     Ask for the kind of module: instanceof nn.Linear. A gain of 1 has to stay 1.
 */
import { type nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const parameter of model.parameters()) {
    if (parameter.rank === 2) start(parameter);
    else noGrad(() => parameter.zero_());
  }
}
