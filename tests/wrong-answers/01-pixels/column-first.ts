/**
 * @belief   A picture is addressed by x, then y, so the column comes first.
 * @origin   Coordinates in school are (x, y).
 * @replaces 1-matrix.ts
 * @fails    1-matrix > pixelAt · goes to the row first, then to the column
 * @says     The first index picks the row
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[column]![row]!;
}
