/**
 * @belief   Two matrices can always be multiplied.
 * @origin   With * they can, as long as they broadcast.
 * @replaces 7-matmul.ts
 * @does     refuses nothing.
 * @mend     When the inner lengths differ, a row and a column can't meet: throw an Error that names both shapes.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  return [a[0]!, b[1]!];
}
