/**
 * @belief   A weight is called weight.
 * @origin   In nn.Linear it is.
 * @replaces 7-start.ts
 * @does     goes by the names weight and bias, in modules of any kind.
 * @mend     Other modules have weights, too, which mean something else. Ask for nn.Linear.
 */
import { type nn, noGrad, type Tensor } from "#engine";

export function initialize(model: nn.Module, start: (weight: Tensor) => unknown): void {
  for (const [name, parameter] of model.namedParameters()) {
    if (/(^|\.)weight$/.test(name)) start(parameter);
    if (/(^|\.)bias$/.test(name)) noGrad(() => parameter.zero_());
  }
}
