/**
 * @way      It asks for each axis of the result from the right, and for 1 where there is none.
 * @replaces 1-shapes.ts
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  return Array.from({ length: rank }, (_, axis) => shape.at(axis - rank) ?? 1);
}
