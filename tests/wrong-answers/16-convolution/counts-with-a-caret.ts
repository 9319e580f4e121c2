/**
 * @belief   ^ is "to the power of".
 * @origin   In mathematics and in many programs it is.
 * @replaces 6-net.ts
 * @does     writes ^ where a power is meant: in TypeScript it mixes the bits of two numbers, and 3 ^ 2 is 1.
 * @mend     kernel ** 2, or kernel * kernel.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const [window, pixels] = [kernel ^ 2, side ^ 2];
  return { convolution: outputs * (inputs * window + 1), dense: outputs * pixels * (inputs * pixels + 1) };
}
