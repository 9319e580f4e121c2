/**
 * @belief   Two equal units are one, so each equal pair is one less.
 * @origin   With two equal units it's right.
 * @replaces 1-equal.ts
 * @does     takes one away for every pair of equal units: three equal ones make three pairs.
 * @mend     Count the different ones: a unit counts if none before it is equal.
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const units = (layer.weight.tolist() as number[][]).map((row, i) =>
    layer.bias === null ? row : [...row, (layer.bias.tolist() as number[])[i]!],
  );
  let different = units.length;
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      if (units[i]!.every((number, k) => number === units[j]![k])) different--;
    }
  }
  return different;
}
