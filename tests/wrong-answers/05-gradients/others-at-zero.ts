/**
 * @belief   For one slope the other numbers don't matter, so they are 0.
 * @origin   "Leave the others out" is heard for "leave the others where they are".
 * @replaces 1-slope.ts
 * @does     sets all other numbers to 0 while it moves one.
 * @mend     The others keep their numbers. The slope along one often depends on them.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const only = (place: number, moved: number): number[] => at.map((_, i) => (i === place ? moved : 0));
  return at.map((number, i) => (f(only(i, number + h)) - f(only(i, number - h))) / (2 * h));
}
