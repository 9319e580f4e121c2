/**
 * @belief   The largest weight is what counts.
 * @origin   It's nearly all of it.
 * @replaces 6-deep.ts
 * @does     gives the size of the largest parameter.
 * @mend     Add up the sizes of all parameters.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  return Math.max(0, ...model.parameters().map((parameter) => parameter.size));
}
