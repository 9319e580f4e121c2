/**
 * @belief   Strides fall from left to right, so sort() puts them into order.
 * @origin   Without a rule, sort compares numbers as texts: 12 stands before 4.
 * @replaces 3-strides.ts
 * @does     sorts the strides as texts.
 * @mend     The strides come in the order of the axes anyway: walk from the last axis to the first, and put each stride in front of those that you have.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  const strides: number[] = [];
  let step = 1;
  for (const length of shape.toReversed()) {
    strides.push(step);
    step *= length;
  }
  return strides.toSorted().toReversed();
}
