/**
 * @belief   A weight is a table.
 * @origin   That of a linear layer is. That of a convolution has four dimensions.
 * @replaces 1-equal.ts
 * @does     looks into lists no deeper than two levels, and takes what is still a list there for a number other than 0.
 * @mend     A gradient may have any rank: grad.flatten(), or ask the tensor: grad.ne(0).any().
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(([, { grad }]) => grad !== null && [grad.tolist()].flat(2).some((number) => number !== 0))
    .map(([name]) => name);
}
