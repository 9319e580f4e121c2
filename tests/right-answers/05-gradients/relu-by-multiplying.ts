/**
 * @way      Works out the slope first, and multiplies the number by it. (Below 0 that gives -0.)
 * @replaces 3-value.ts
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function relu(a: Value): Value {
  const slope = Number(a.data > 0);
  return new Value(slope * a.data, [a], [slope]);
}
