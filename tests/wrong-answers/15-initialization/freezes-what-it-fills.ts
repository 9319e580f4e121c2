/**
 * @belief   What is set by hand is not trained.
 * @origin   requires_grad is switched off to change numbers outside of the record.
 * @replaces 1-equal.ts
 * @does     switches the gradients of all parameters off, and never on again.
 * @mend     A start is only a start: leave requiresGrad as it is, and use noGrad.
 */
import type { nn } from "#engine";

export function fillAll(model: nn.Module, value: number): void {
  for (const parameter of model.parameters()) parameter.requiresGrad_(false).fill_(value);
}
