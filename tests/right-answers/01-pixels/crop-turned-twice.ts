/**
 * @way      Cuts the rows, turns the picture, cuts the rows again, and turns it back.
 * @replaces 1-matrix.ts
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

function turned(image: Matrix): Matrix {
  return image[0]!.map((_, column) => image.map((row) => row[column]!));
}

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return turned(turned(image.slice(...rows)).slice(...columns));
}
