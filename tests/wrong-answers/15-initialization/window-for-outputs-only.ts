/**
 * @belief   The window spreads an input out.
 * @origin   One thinks of the way back.
 * @replaces 3-xavier.ts
 * @does     multiplies only the outputs by the size of the window.
 * @mend     Each output adds up a window of inputs as well: both are multiplied.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  const size = weight.shape.slice(2).reduce((a, b) => a * b, 1);
  return { fanIn: weight.shape[1]!, fanOut: weight.shape[0]! * size };
}
