/**
 * @way      Compares each unit with all before it, number by number.
 * @replaces 1-equal.ts
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const rows = layer.weight.tolist() as number[][];
  const biases = layer.bias === null ? rows.map(() => 0) : (layer.bias.tolist() as number[]);
  const units = rows.map((row, i) => [...row, biases[i]!]);
  const isSame = (a: number[], b: number[]) => a.every((value, k) => value === b[k]);
  return units.filter((unit, i) => !units.slice(0, i).some((other) => isSame(unit, other))).length;
}
