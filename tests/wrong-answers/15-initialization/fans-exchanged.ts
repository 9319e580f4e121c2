/**
 * @belief   The first length is the inputs.
 * @origin   nn.Linear(inputs, outputs) is called in this order.
 * @replaces 3-xavier.ts
 * @does     exchanges inputs and outputs.
 * @mend     A weight has the shape (outputs, inputs): outputs first.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  const size = weight.shape.slice(2).reduce((a, b) => a * b, 1);
  return { fanIn: weight.shape[0]! * size, fanOut: weight.shape[1]! * size };
}
