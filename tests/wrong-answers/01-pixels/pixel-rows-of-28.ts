/**
 * @belief   Our pictures are 28 wide, so row r begins at place 28 · r.
 * @origin   The long list of section 2 is addressed that way, and every digit is 28 wide.
 * @replaces 1-matrix.ts
 * @does     takes every picture for 28 pixels wide.
 * @mend     A matrix needs no counting: each row is a list of its own. Pick the row, then the place in it.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image.flat()[row * 28 + column]!;
}
