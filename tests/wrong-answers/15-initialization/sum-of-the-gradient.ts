/**
 * @belief   If the sum isn't 0, something is there.
 * @origin   A sum makes one number out of many.
 * @replaces 1-equal.ts
 * @does     leaves out gradients whose numbers add up to 0, such as 1 and -1.
 * @mend     Ask each number: grad.ne(0).any().
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad !== null && grad.sum().item() !== 0)
    .map(([name]) => name);
}
