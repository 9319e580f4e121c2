/**
 * @belief   Columns go up to the end, rows stop before it.
 * @origin   Two loops are written by hand, one with < and one with <=.
 * @replaces 1-matrix.ts
 * @does     keeps one column too many at the end (undefined where there is none); the rows are right.
 * @mend     Both ends are the first place that isn't taken: stop before it in both directions.
 */
import type { Matrix, Span } from "#work/01-pixels/1-matrix.ts";

export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  return image.slice(...rows).map((row) => {
    const line: number[] = [];
    for (let column = columns[0]; column <= columns[1]; column++) line.push(row[column]!);
    return line;
  });
}
