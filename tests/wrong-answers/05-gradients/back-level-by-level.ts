/**
 * @belief   From the result go to its inputs, then to theirs, each once.
 * @origin   A queue is the first way to walk a graph that comes to mind.
 * @replaces 5-backward.ts
 * @does     goes back level by level, so a Value may pass on before all of its grad has arrived.
 * @mend     A Value may pass on when all that was made from it has. Take the order of parts.inOrder, from its end.
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import { inOrder } from "#work/05-gradients/4-order.ts";
import { type Parts, passBack } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream = 1, parts: Parts = { inOrder, passBack }): void {
  for (const value of parts.inOrder(last)) if (value.inputs.length > 0) value.grad = 0;
  last.grad += upstream;
  const met = new Set([last]);
  for (const value of met) {
    parts.passBack(value);
    for (const input of value.inputs) met.add(input);
  }
}
