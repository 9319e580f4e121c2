/**
 * @belief   Our pictures have 28 rows and 28 columns.
 * @origin   Every digit of the data set has.
 * @replaces 1-matrix.ts
 * @does     gives 28 and 28 for every picture.
 * @mend     Ask the picture that comes in: it knows how many rows it has, and each row knows its length.
 */

export function shapeOf(): [number, number] {
  return [28, 28];
}
