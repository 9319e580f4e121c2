/**
 * @belief   New axes are added where a list grows: at the end.
 * @origin   push is the first thing one thinks of.
 * @replaces 1-shapes.ts
 * @does     puts the new axes behind the shape's own lengths.
 * @mend     Shapes are aligned at the right: the new axes come in front.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return [...shape, ...Array<number>(rank - shape.length).fill(1)];
}
