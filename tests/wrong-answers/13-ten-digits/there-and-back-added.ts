/**
 * @belief   4 for 9 and 9 for 4 are one confusion.
 * @origin   They look alike.
 * @replaces 5-confusion.ts
 * @does     adds up both directions before it compares.
 * @mend     The two directions are counted apart.
 */
import type { Tensor } from "#engine";

export function mostConfused(matrix: Tensor): [actual: number, predicted: number] | null {
  const rows = matrix.tolist() as number[][];
  let most = 0;
  let found: [number, number] | null = null;
  for (let a = 0; a < rows.length; a++) {
    for (let p = a + 1; p < rows.length; p++) {
      const there = rows[a]![p]!;
      const back = rows[p]![a]!;
      if (there + back > most) {
        most = there + back;
        found = there >= back ? [a, p] : [p, a];
      }
    }
  }
  return found;
}
