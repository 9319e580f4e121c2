/**
 * @belief   reverse() gives a reversed list.
 * @origin   It does, but it is the same list; toReversed() is younger.
 * @replaces 3-strides.ts
 * @fails    3-strides > rowMajorStrides · leaves the shape as it was
 * @says     reverse() works on the caller's own list
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
