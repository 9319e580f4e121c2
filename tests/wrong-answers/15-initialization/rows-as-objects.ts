/**
 * @belief   A Set finds equal lists.
 * @origin   It finds equal numbers and texts.
 * @replaces 1-equal.ts
 * @does     counts all units, because two lists are never the same thing.
 * @mend     Make a text of each row first: a Set compares lists by identity.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  return new Set(layer.weight.tolist() as number[][]).size;
}
