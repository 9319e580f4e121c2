/**
 * @belief   A Uint8Array is a list of whole numbers.
 * @origin   Pixels and values come in typed arrays.
 * @replaces 1-shapes.ts
 * @does     returns a typed array in place of an ordinary list.
 * @mend     A shape is an ordinary list: number[]. Make it with [...first, ...second].
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const aligned = new Uint8Array(rank).fill(1);
  aligned.set(shape, rank - shape.length);
  return aligned as unknown as number[];
}
