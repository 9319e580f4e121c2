/**
 * @belief   fill_ needs nothing around it.
 * @origin   The parameters are ours to change.
 * @replaces 1-equal.ts
 * @does     changes the parameters while the engine records, which it refuses.
 * @mend     Put the change into noGrad(() => { ... }): it is not a part of the calculation.
 */
import type { nn } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  for (const parameter of model.parameters()) parameter.fill_(value);
}
