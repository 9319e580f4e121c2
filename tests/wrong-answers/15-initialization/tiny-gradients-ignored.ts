/**
 * @belief   What is nearly 0 is 0.
 * @origin   One rounds before one compares.
 * @replaces 1-equal.ts
 * @does     leaves out gradients whose numbers are tiny.
 * @mend     However small it is, a number that isn't 0 counts here.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad?.abs().gt(1e-6).any().item())
    .map(([name]) => name);
}
