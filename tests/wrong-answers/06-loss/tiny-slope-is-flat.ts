/**
 * @belief   A slope as small as that comes from rounding.
 * @origin   Numbers with a fraction are never quite equal.
 * @replaces 6-flat.ts
 * @does     takes a tiny difference for 0, and so calls a measure flat that rises very slowly.
 * @mend     Divide the difference by 2 × h as it is, however small.
 */
import type { Tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const turned = (by: number): number => {
    const copy = weights.clone();
    copy.select(0, place).add_(by);
    return measure(copy);
  };
  const rise = turned(h) - turned(-h);
  return Math.abs(rise) < 1e-6 ? 0 : rise / (2 * h);
}
