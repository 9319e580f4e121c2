/**
 * @belief   Two equal factors make a square.
 * @origin   The numbers are compared where the Values are meant.
 * @replaces 3-value.ts
 * @does     treats two Values with equal numbers as one and the same, and puts only one of them on the list.
 * @mend     Two Values may hold the same number and still be two. Both belong on the list.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function mul(a: Value, b: Value): Value {
  if (a.data === b.data) return new Value(a.data ** 2, [a], [2 * a.data]);
  return new Value(a.data * b.data, [a, b], [b.data, a.data]);
}
