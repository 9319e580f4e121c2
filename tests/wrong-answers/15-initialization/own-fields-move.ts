/**
 * @belief   The parameters are the fields of the model.
 * @origin   For a single layer they are.
 * @replaces 1-equal.ts
 * @does     leaves out the parameters of inner modules.
 * @mend     namedParameters() finds those that lie deeper as well, with their paths.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([name, { grad }]) => !name.includes(".") && grad?.ne(0).any().item())
    .map(([name]) => name);
}
