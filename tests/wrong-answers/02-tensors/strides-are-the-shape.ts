/**
 * @belief   Stride is another word for length.
 * @origin   Both lists have one entry per axis.
 * @replaces 3-strides.ts
 * @fails    3-strides > rowMajorStrides · each axis steps over all that follow it, as the engine's do
 * @says     is the shape. A stride says how far one step is
 */
export function rowMajorStrides(shape: readonly number[]): number[] {
  return [...shape];
}
