/**
 * @belief   The same place always has the same number, so it can be remembered.
 * @origin   What has been looked up once needn't be looked up again, in one picture.
 * @replaces 1-matrix.ts
 * @does     keeps the number that it found first at a place, and gives it for every other picture, too.
 * @mend     Each call brings a picture of its own. Keep nothing outside the function: read image[row][column] anew.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

const known = new Map<string, number>();

export function pixelAt(image: Matrix, row: number, column: number): number {
  const place = `${row},${column}`;
  if (!known.has(place)) known.set(place, image[row]![column]!);
  return known.get(place)!;
}
