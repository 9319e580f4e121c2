/**
 * @way      Reads each number from the place that lies opposite.
 * @replaces 1-slide.ts
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  const [height, width] = [filter.length, filter[0]!.length];
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => filter[height - 1 - i]![width - 1 - j]!),
  );
}
