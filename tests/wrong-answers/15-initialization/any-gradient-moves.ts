/**
 * @belief   A gradient that is there says yes.
 * @origin   null is taken for the only way to have none.
 * @replaces 1-equal.ts
 * @does     lists parameters whose gradient is 0 everywhere, too.
 * @mend     A gradient of zeros moves nothing: at least one number must be other than 0. (if asks whether a tensor is there; .item() gives its answer.)
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad !== null)
    .map(([name]) => name);
}
