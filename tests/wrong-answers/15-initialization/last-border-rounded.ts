/**
 * @belief   from + bins · width is `to`.
 * @origin   On paper it is.
 * @replaces 5-spread.ts
 * @does     compares with from + bins · width, which may be rounded to just below `to`.
 * @mend     Compare with `to` itself in the last piece.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const numbers = Array.from(values.toTypedArray());
  const width = (to - from) / bins;
  return Array.from({ length: bins }, (_, i) => {
    const left = from + i * width;
    const right = from + (i + 1) * width;
    const isLast = i === bins - 1;
    return numbers.filter((v) => v >= left && (v < right || (isLast && v <= right))).length;
  });
}
