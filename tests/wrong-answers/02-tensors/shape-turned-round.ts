/**
 * @belief   reverse() gives a reversed list.
 * @origin   It does, but it is the same list; toReversed() is younger.
 * @replaces 3-strides.ts
 * @does     reverses the caller's own shape.
 * @mend     `reverse()` changes the list itself. `toReversed()` makes a new one.
 */
export function rowMajorStrides(shape: number[]): number[] {
  let step = 1;
  const strides: number[] = [];
  for (const length of shape.reverse()) {
    strides.unshift(step);
    step *= length;
  }
  return strides;
}
