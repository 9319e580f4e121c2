/**
 * @belief   The inputs of a sum are the numbers that somebody wrote down.
 * @origin   "What it was made from" is followed all the way.
 * @replaces 3-value.ts
 * @does     puts the inputs of a and b on the list where they have some, and not a and b.
 * @mend     The list holds what this sum was made from: a and b. They remember their own inputs.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  const inputs = [a, b].flatMap((one) => (one.inputs.length > 0 ? one.inputs : [one]));
  return new Value(
    a.data + b.data,
    inputs,
    inputs.map(() => 1),
  );
}
