/**
 * @belief   Adding the width again and again leads from border to border.
 * @origin   So one would do on paper.
 * @replaces 5-spread.ts
 * @does     finds the borders by adding the rounded width again and again: the last one may fall short of
 *           `to`, and there is one piece too many.
 * @mend     Make `bins` pieces, and compute each border, or each number's piece, with one multiplication.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const numbers = Array.from(values.toTypedArray());
  const width = (to - from) / bins;
  const counts: number[] = [];
  for (let left = from; left < to; left += width) {
    const right = left + width;
    const isLast = right >= to;
    const inside = numbers.filter((v) => v >= left && (isLast ? v <= to : v < right));
    counts.push(inside.length);
  }
  return counts;
}
