/**
 * @belief   flat() makes one list of numbers out of any nested list.
 * @origin   It takes away one level.
 * @replaces 1-equal.ts
 * @does     takes away one level of lists only: of a gradient of rank 3 or more lists remain, and a list
 *           isn't 0.
 * @mend     Ask the tensor: grad.ne(0).any(), whatever its rank.
 */
import type { nn } from "#engine";

export function moving(model: nn.Module): string[] {
  return model
    .namedParameters()
    .filter(
      ([, { grad }]) =>
        grad !== null && (grad.tolist() as number[][]).flat().some((g) => (g as number) !== 0),
    )
    .map(([name]) => name);
}
