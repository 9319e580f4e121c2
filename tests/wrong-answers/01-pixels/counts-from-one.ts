/**
 * @belief   The first row is row 1.
 * @origin   People count from 1; so do spreadsheets and MATLAB.
 * @replaces 1-matrix.ts
 * @fails    1-matrix > pixelAt · goes to the row first, then to the column
 * @says     is what counting from 1 finds
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[row - 1]?.[column - 1] ?? 0;
}
