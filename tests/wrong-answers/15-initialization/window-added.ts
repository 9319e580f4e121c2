/**
 * @belief   The numbers of the window come on top.
 * @origin   One counts what is there.
 * @replaces 3-xavier.ts
 * @does     adds the lengths of the window instead of multiplying by them.
 * @mend     inputs × height × width.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  const size = window.length === 0 ? 1 : window.reduce((a, b) => a + b, 0);
  return { fanIn: inputs * size, fanOut: outputs * size };
}
