/**
 * @belief   Adding the width again and again leads to the end.
 * @origin   With exact numbers it does.
 * @replaces 5-spread.ts
 * @does     adds the width of a piece again and again, so that the last border may miss the end by a rounding, and a number at the end isn't counted.
 * @mend     Let the last piece end at `to` itself, or work out the piece of each number.
 */
import type { Tensor } from "#engine";

export function histogram(values: Tensor, from: number, to: number, bins: number): number[] {
  const numbers = values.flatten().tolist() as number[];
  const width = (to - from) / bins;
  let end = from;
  return Array.from({ length: bins }, (_, piece) => {
    const begin = end;
    end += width;
    return numbers.filter((v) => v >= begin && (piece === bins - 1 ? v <= end : v < end)).length;
  });
}
