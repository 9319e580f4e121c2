/**
 * @belief   The window belongs to the inputs.
 * @origin   It lies on the picture.
 * @replaces 3-xavier.ts
 * @does     multiplies only the inputs by the size of the window.
 * @mend     Each input contributes to a window of outputs as well: both are multiplied.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  const [outputs, inputs, ...window] = weight.shape as [number, number, ...number[]];
  return { fanIn: inputs * window.reduce((a, b) => a * b, 1), fanOut: outputs };
}
