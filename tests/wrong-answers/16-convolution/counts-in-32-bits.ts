/**
 * @belief   Bit operations make whole numbers, so they are safe for counts.
 * @origin   | 0 is a short way to cut off a fraction.
 * @replaces 6-net.ts
 * @does     counts in 32 bits, so that counts above 2,147,483,647 come out wrong, and mostly below 0.
 * @mend     Leave out | 0 and Math.imul: a plain number holds whole numbers up to 2 ** 53.
 */
import type { Counts } from "#work/16-convolution/6-net.ts";

export function parameterCounts(inputs: number, outputs: number, kernel: number, side: number): Counts {
  const pixels = side * side;
  return {
    convolution: (outputs * (inputs * kernel * kernel + 1)) | 0,
    dense: (outputs * pixels * (inputs * pixels + 1)) | 0,
  };
}
