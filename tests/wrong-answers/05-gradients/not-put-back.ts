/**
 * @belief   After a look to both sides the number may stay where it is.
 * @origin   One copy is made before the loop, and moved again and again.
 * @replaces 1-slope.ts
 * @does     leaves each number at - h while it moves the next ones.
 * @mend     Put a number back before the next one moves, or make a new copy for every move.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const moved = [...at];
  return at.map((number, i) => {
    moved[i] = number + h;
    const right = f(moved);
    moved[i] = number - h;
    return (right - f(moved)) / (2 * h);
  });
}
