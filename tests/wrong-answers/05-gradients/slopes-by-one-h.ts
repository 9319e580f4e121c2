/**
 * @belief   The rise is divided by h.
 * @origin   h is how far the number was moved; that it was moved twice is missed.
 * @replaces 1-slope.ts
 * @does     divides each rise by h, and so gives twice the slopes.
 * @mend     From - h to + h the run is twice h. Divide by all of it.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, i) => (f(at.with(i, number + h)) - f(at.with(i, number - h))) / h);
}
