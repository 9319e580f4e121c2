/**
 * @belief   A remainder does the same as all those tools.
 * @origin   It works for one picture and a thousand, so it seems to be the rule.
 * @replaces 3-subtract.ts
 * @fails    3-subtract > Q10 · subtract: stretches whichever array needs it
 * @says     is what beginning again at the first value gives
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
