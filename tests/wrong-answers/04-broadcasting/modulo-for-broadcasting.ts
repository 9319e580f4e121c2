/**
 * @belief   A remainder does the same as all those tools.
 * @origin   It works for one picture and a thousand, so it seems to be the rule.
 * @replaces 3-subtract.ts
 * @does     begins again at the first value of an array when its values are used up.
 * @mend     That's right for new axes in front only; a column stretches in another way. Read both arrays through
 *           their views, with nth.
 */
import type { Broadcasting } from "#work/04-broadcasting/3-subtract.ts";
import { type NdArray, sizeOf } from "#work/04-broadcasting/nd.ts";

export function subtract(a: NdArray, b: NdArray, tools: Broadcasting): NdArray {
  const shape = tools.broadcastShapes(a.shape, b.shape);
  const values = Float32Array.from(
    { length: sizeOf(shape) },
    (_, n) => a.values[n % a.values.length]! - b.values[n % b.values.length]!,
  );
  return { values, shape };
}
