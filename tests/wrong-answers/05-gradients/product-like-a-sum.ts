/**
 * @belief   Every input has a slope of 1.
 * @origin   The line was copied from add.
 * @replaces 3-value.ts
 * @does     stores a slope of 1 along each factor.
 * @mend     Move a by 1: by how much does a × b move? That depends on b.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  return new Value(a.data * b.data, [a, b], [1, 1]);
}
