/**
 * 01-pixels, section 1: a picture is a matrix.
 *
 * A grey picture is a table of numbers. Each number says how strong one pixel is, from 0 to 255. In TypeScript
 * such a table is an array of rows, and each row is an array of numbers. This section reads one pixel, asks for
 * the size, and cuts out a piece. No file and no library yet: only square brackets. No function of this module changes
 * a picture, or a list, that it is given.
 *
 * Lesson: README.md, "1. Matrix". Python: `image[row, column]`, `image.shape`, `image[4:10, 4:10]`.
 */

/**
 * A grey picture: the rows from top to bottom, in each row the pixels from left to right. Each pixel is a whole number
 * from 0 to 255. All rows are equally long, and there is at least one pixel. Each row is a list of its own.
 */
export type Matrix = number[][];

/** From where to where: `start` is taken, `end` is the first one that is not. As in Python's `4:10`. */
export type Span = readonly [start: number, end: number];

/**
 * Reads one pixel. Counting starts at 0, at the top left.
 *
 * @param image  a picture, any size
 * @param row    how far down, 0 is the top row
 * @param column how far to the right, 0 is the leftmost column
 * @returns the number there, 0 to 255. The picture has this row and this column: you need not check.
 *
 * @example
 * pixelAt([[10, 20, 30],
 *          [40, 50, 60]], 1, 0)   // 40: second row, first column
 */
export function pixelAt(image: Matrix, row: number, column: number): number {
  // #region answer: go to the row first, then to the column, and return the number there
  return image[row]![column]!;
  // #endregion
}

/**
 * The size of a picture, in the order that every array library uses: rows first.
 *
 * @param image a picture with at least one row
 * @returns `[rows, columns]`: the height, then the width, in pixels: a list of two numbers
 *
 * @example
 * shapeOf([[10, 20, 30],
 *          [40, 50, 60]])   // [2, 3]
 */
export function shapeOf(image: Matrix): [rows: number, columns: number] {
  // #region answer: return how many rows there are, then how many numbers one row has
  return [image.length, image[0]!.length];
  // #endregion
}

/**
 * Cuts a rectangle out of a picture. The picture itself must stay as it is.
 *
 * @param image   a picture, any size
 * @param rows    which rows to keep: `[4, 10]` keeps rows 4, 5, 6, 7, 8 and 9
 * @param columns which columns to keep, in the same way. Both spans lie inside the picture and keep at least one: you
 *                need not check.
 * @returns a new, smaller matrix. Its rows are new, too: whoever writes into them later doesn't change the picture.
 *
 * @example
 * crop([[10, 20, 30],
 *       [40, 50, 60],
 *       [70, 80, 90]], [0, 2], [1, 3])   // [[20, 30], [50, 60]]
 */
export function crop(image: Matrix, rows: Span, columns: Span): Matrix {
  // #region answer: keep the wanted rows, and from each of them the wanted columns
  return image.slice(...rows).map((row) => row.slice(...columns));
  // #endregion
}
