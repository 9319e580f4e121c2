/**
 * @belief   Strides begin with the smallest.
 * @origin   The loop runs from the last axis, and push keeps that order.
 * @replaces 3-strides.ts
 * @fails    3-strides > rowMajorStrides · each axis steps over all that follow it, as the engine's do
 * @says     is the right strides in reversed order
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
