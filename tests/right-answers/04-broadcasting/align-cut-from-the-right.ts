/**
 * @way      It puts more ones in front than needed, and keeps the last ones of the list.
 * @replaces 1-shapes.ts
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function alignRight(shape: Shape, rank: number): number[] {
  const long = [...Array<number>(rank).fill(1), ...shape];
  return long.slice(long.length - rank);
}
