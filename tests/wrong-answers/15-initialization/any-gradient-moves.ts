/**
 * @belief   Who has a gradient moves.
 * @origin   null is taken for the only way to have none.
 * @replaces 1-equal.ts
 * @does     lists parameters whose gradient is 0 everywhere, too.
 * @mend     A gradient of zeros moves nothing: at least one number must be other than 0.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad !== null)
    .map(([name]) => name);
}
