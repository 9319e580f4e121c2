/**
 * @belief   After the look the gradients are of no use.
 * @origin   A training loop zeroes them at the end.
 * @replaces 1-equal.ts
 * @does     clears the gradients after it has looked at them.
 * @mend     Only look: the step is still to come.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  const found = model
    .namedParameters()
    .filter(([, { grad }]) => grad?.ne(0).any().item())
    .map(([name]) => name);
  model.zeroGrad();
  return found;
}
