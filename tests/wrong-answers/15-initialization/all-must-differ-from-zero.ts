/**
 * @belief   A parameter moves when its gradient isn't 0.
 * @origin   One thinks of the gradient as of one number.
 * @replaces 1-equal.ts
 * @does     leaves out gradients in which a single number is 0.
 * @mend     One number other than 0 is enough: any() and not all().
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad?.ne(0).all().item())
    .map(([name]) => name);
}
