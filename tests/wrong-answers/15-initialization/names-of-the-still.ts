/**
 * @belief   The list is of those that don't learn.
 * @origin   The section is about what goes wrong.
 * @replaces 1-equal.ts
 * @does     lists the parameters that won't move.
 * @mend     List those that will.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => !grad?.ne(0).any().item())
    .map(([name]) => name);
}
