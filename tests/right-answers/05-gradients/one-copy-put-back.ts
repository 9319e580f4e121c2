/**
 * @way      Makes one copy of the list, moves one number of it and puts it back before the next.
 * @replaces 1-slope.ts
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const moved = [...at];
  const found: number[] = [];
  for (let i = 0; i < moved.length; i++) {
    moved[i] = at[i]! + h;
    const right = f(moved);
    moved[i] = at[i]! - h;
    const left = f(moved);
    moved[i] = at[i]!;
    found.push((right - left) / (h + h));
  }
  return found;
}
