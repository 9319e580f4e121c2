/**
 * @belief   A slope is a secant with a small h.
 * @origin   It is the textbook definition, and nearly right.
 * @replaces 1-slope.ts
 * @does     moves each number up by h, but not down.
 * @mend     Look to both sides: move the number to + h and to - h, and divide by the whole run.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, i) => (f(at.with(i, number + h)) - f([...at])) / h);
}
