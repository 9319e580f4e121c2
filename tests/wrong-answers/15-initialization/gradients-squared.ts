/**
 * @belief   The sum of the squares is 0 only when all numbers are.
 * @origin   Squares can't cancel. But they can be too small for a float32.
 * @replaces 1-equal.ts
 * @does     squares the gradients, and the square of a tiny number is rounded to 0.
 * @mend     Don't calculate with them: grad.ne(0).any() asks each number.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad !== null && grad.mul(grad).sum().item() !== 0)
    .map(([name]) => name);
}
