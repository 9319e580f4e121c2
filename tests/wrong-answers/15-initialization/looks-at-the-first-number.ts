/**
 * @belief   One number speaks for the gradient.
 * @origin   item() takes a single number.
 * @replaces 1-equal.ts
 * @does     looks at the first number of each gradient only.
 * @mend     Look at all of its numbers.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad !== null && grad.flatten().select(0, 0).item() !== 0)
    .map(([name]) => name);
}
