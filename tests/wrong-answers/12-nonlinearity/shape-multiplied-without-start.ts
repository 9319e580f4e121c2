/**
 * @belief   Every shape has a first length.
 * @origin   reduce without a start is shorter.
 * @replaces 6-deep.ts
 * @does     fails on a parameter that is a single number, of shape ().
 * @mend     Give reduce a 1 as its second argument, or use `size`.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let count = 0;
  for (const parameter of model.parameters()) {
    count += parameter.shape.reduce((product, length) => product * length);
  }
  return count;
}
