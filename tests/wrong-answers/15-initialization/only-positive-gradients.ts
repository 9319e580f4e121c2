/**
 * @belief   A gradient is something above 0.
 * @origin   "Above 0" and "not 0" sound alike.
 * @replaces 1-equal.ts
 * @does     leaves out gradients that have no number above 0.
 * @mend     Numbers below 0 move a parameter, too: ask for ne(0).
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad?.gt(0).any().item())
    .map(([name]) => name);
}
