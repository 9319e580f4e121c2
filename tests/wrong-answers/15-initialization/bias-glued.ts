/**
 * @belief   The commas between the weights keep all numbers apart.
 * @origin   The bias is added to the text as it is.
 * @replaces 1-equal.ts
 * @does     writes the bias right behind the last weight, so that 2 with the bias 11 and 21 with the bias 1 are the same text.
 * @mend     Put a sign between them, or let JSON.stringify write both: JSON.stringify([row, bias]).
 */
import type { nn } from "#engine";

export function countDifferent(layer: nn.Linear): number {
  const biases = layer.bias?.tolist() as number[] | undefined;
  const rows = layer.weight.tolist() as number[][];
  return new Set(rows.map((row, unit) => row.join(",") + (biases?.[unit] ?? ""))).size;
}
