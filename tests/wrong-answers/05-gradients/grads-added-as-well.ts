/**
 * @belief   What holds for the numbers holds for the gradients: they are added.
 * @origin   There is a way to carry slopes along forward; here they go back.
 * @replaces 3-value.ts
 * @does     gives the result the sum of the inputs' grads as its own.
 * @mend     A new Value's grad is 0. Nobody has walked back yet.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  const sum = new Value(a.data + b.data, [a, b], [1, 1]);
  sum.grad = a.grad + b.grad;
  return sum;
}
