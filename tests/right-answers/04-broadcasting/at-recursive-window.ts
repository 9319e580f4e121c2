/**
 * @way      Each index moves a window on the values forward.
 * @replaces 2-stretch.ts
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function at(view: View, indices: readonly number[]): number {
  const [first, ...rest] = indices;
  if (first === undefined) return view.values[0]!;
  const values = view.values.subarray(first * view.strides[0]!);
  return at({ values, shape: view.shape.slice(1), strides: view.strides.slice(1) }, rest);
}
