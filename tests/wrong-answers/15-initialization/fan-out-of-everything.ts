/**
 * @belief   Fan out is the rest.
 * @origin   size / outputs works for the inputs.
 * @replaces 3-xavier.ts
 * @does     takes size / inputs of the last length for fan out.
 * @mend     Fan out is outputs × the window.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  return { fanIn: weight.size / weight.shape[0]!, fanOut: weight.size / weight.shape.at(-1)! };
}
