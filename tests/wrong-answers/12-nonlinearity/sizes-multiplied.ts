/**
 * @belief   Every number meets every other, so it's a product.
 * @origin   Within one shape the lengths are multiplied.
 * @replaces 6-deep.ts
 * @does     multiplies the sizes of the parameters.
 * @mend     Add them up: each parameter brings its own numbers.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return model.parameters().reduce((product, parameter) => product * parameter.size, 1);
}
