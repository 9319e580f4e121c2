/**
 * @belief   f at the unmoved list is needed once, and the two sides are compared with it.
 * @origin   On paper its value cancels out.
 * @replaces 1-slope.ts
 * @does     asks f for the list in which nothing is moved, where f may be NaN.
 * @mend     Move one number to both sides, and divide the difference of these two by 2 × h. The middle isn't needed.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const middle = f([...at]);
  return at.map((number, i) => {
    const [right, left] = [f(at.with(i, number + h)), f(at.with(i, number - h))];
    return ((right - middle) / h + (middle - left) / h) / 2;
  });
}
