/**
 * @belief   The parameters are what moves.
 * @origin   They are what one wants to look at.
 * @replaces 1-equal.ts
 * @does     gives the parameters and not their names.
 * @mend     Names are due: the first of each pair.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad?.ne(0).any().item())
    .map(([, parameter]) => parameter) as unknown as string[];
}
