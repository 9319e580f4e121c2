/**
 * @belief   Strides begin with the smallest.
 * @origin   The loop runs from the last axis, and push keeps that order.
 * @replaces 3-strides.ts
 * @does     gives the right strides in reversed order.
 * @mend     The first stride belongs to the first axis, and the last one is 1.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let step = 1;
  for (const length of shape.toReversed()) {
    strides.push(step);
    step *= length;
  }
  return strides;
}
