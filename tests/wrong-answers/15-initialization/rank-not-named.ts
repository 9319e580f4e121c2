/**
 * @belief   Any error will do.
 * @origin   That it throws is the point.
 * @replaces 3-xavier.ts
 * @does     refuses without saying which rank it got.
 * @mend     Name the rank: who reads the message wants to know what came in.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error("fans: this is no weight");
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  const size = window.reduce((a, b) => a * b, 1);
  return { fanIn: inputs * size, fanOut: outputs * size };
}
