/**
 * @belief   New axes are added where a list grows: at the end.
 * @origin   push is the first thing one thinks of.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > alignRight · ones in front, until the rank is reached
 * @says     has the new axes at the end
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...shape, ...Array<number>(rank - shape.length).fill(1)];
}
