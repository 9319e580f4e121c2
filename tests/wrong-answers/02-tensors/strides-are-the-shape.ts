/**
 * @belief   Stride is another word for length.
 * @origin   Both lists have one entry per axis.
 * @replaces 3-strides.ts
 * @does     gives the shape back.
 * @mend     A stride says how far one step is, not how many steps there are. Multiply the lengths after the axis.
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return [...shape];
}
