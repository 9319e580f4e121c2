/**
 * @belief   Two matrices can always be multiplied.
 * @origin   With * they can, as long as they broadcast.
 * @replaces 7-matmul.ts
 * @fails    7-matmul > Q29 · productShape: inner lengths that differ are refused, and named
 * @says     A row of the left one and a column of the right one must be equally long
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function productShape(a: Shape, b: Shape): [rows: number, columns: number] {
  return [a[0]!, b[1]!];
}
