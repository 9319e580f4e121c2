/**
 * @belief   The borders come by adding the width again and again.
 * @origin   Each addition is rounded: the last border isn't just `to`.
 * @replaces 5-spread.ts
 * @does     adds the width up border by border, so that the last border isn't exactly at the end.
 * @mend     Work each place out by itself, and put what reaches beyond into the last piece.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const numbers = Array.from(values.toTypedArray());
  const width = (to - from) / bins;
  const counts: number[] = [];
  let left = from;
  for (let i = 0; i < bins; i++) {
    const right = left + width;
    const isLast = i === bins - 1;
    counts.push(numbers.filter((v) => (v >= left && v < right) || (isLast && v === to)).length);
    left = right;
  }
  return counts;
}
