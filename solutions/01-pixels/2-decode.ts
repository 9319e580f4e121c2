/**
 * 01-pixels, section 2: from a file to a matrix.
 *
 * A PNG file holds the pixels compressed. The library pngjs unpacks them into one long list of bytes, with no rows
 * in it. It always writes four bytes per pixel: red, green, blue and alpha (how opaque the pixel is, 255 = fully).
 * A grey pixel has the same number three times: a pixel of 166 comes out as 166 166 166 255.
 *
 *     pixel:      (0, 0)     |     (0, 1)     |     (0, 2)     |  ...  then row 1, row 2, ...
 *     bytes:   R   G   B   A |  R   G   B   A |  R   G   B   A |
 *     place:   0   1   2   3 |  4   5   6   7 |  8   9  10  11 |
 *
 * Lesson: README.md, "2. Decode". Python: `np.array(Image.open(path))`.
 */
import { PNG } from "pngjs";
import type { Matrix } from "./1-matrix.ts";

/**
 * An unpacked picture: `data` has `height * width * 4` bytes, row after row, in the order R G B A. The bytes may be
 * part of a longer piece of memory: read them by `data[place]`, not through `data.buffer`.
 */
export type Picture = Pick<PNG, "width" | "height" | "data">;

/**
 * Unpacks the bytes of a PNG file.
 *
 * pngjs does the work: `PNG.sync.read(buffer)`. It wants a Node `Buffer`; `Buffer.from(bytes)` makes one.
 *
 * @param bytes the content of a PNG file: these bytes and no others. They may be part of a longer piece of memory
 *              (`bytes.buffer`), as is usual with small files.
 * @returns the unpacked picture: `width` and `height` in pixels, and `data`, all four bytes of every pixel
 * @throws what pngjs throws when the bytes are no PNG; there is nothing to catch
 */
export function readPng(bytes: Uint8Array): Picture {
  // #region answer: hand the bytes to pngjs, as a Buffer, and return what it makes of them
  return PNG.sync.read(Buffer.from(bytes));
  // #endregion
}

/**
 * Where a pixel begins in the long list: the place of its red byte.
 *
 * @param row    0 is the top row
 * @param column 0 is the leftmost column; smaller than `width`
 * @param width  pixels in one row of the picture
 * @returns a place in `data`, counted from 0
 *
 * @example
 * placeOf(0, 2, 5)   // 8: two pixels stand before it, four bytes each
 * placeOf(1, 2, 5)   // 28: a whole row of five and two more stand before it
 */
export function placeOf(row: number, column: number, width: number): number {
  // #region answer: count the pixels that stand before this one, then count four bytes for each of them
  return (row * width + column) * 4;
  // #endregion
}

/**
 * Turns the long list of a grey picture into a matrix.
 *
 * @param picture an unpacked grey picture, any size; its red, green and blue bytes are equal. Alpha doesn't count,
 *                whatever it is.
 * @returns `picture.height` rows of `picture.width` numbers, 0 to 255: an array of arrays
 *
 * @example
 * // data = 7 7 7 255   8 8 8 255   9 9 9 255, width 3, height 1
 * greyMatrix(picture)   // [[7, 8, 9]]
 */
export function greyMatrix(picture: Picture): Matrix {
  // #region answer: for every row and every column, take the byte that placeOf points to
  const { width, height, data } = picture;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => data[placeOf(row, column, width)]!),
  );
  // #endregion
}

/**
 * The whole way, from the bytes of a grey PNG file to its matrix.
 *
 * @param bytes the content of a grey PNG file of any size, as for readPng
 * @returns the matrix, one number per pixel, 0 to 255, just as they are in the file
 * @throws what readPng throws
 *
 * @example
 * decode(readFileSync("data/mnist_sample/train/3/10000.png"))   // 28 rows of 28 numbers
 */
export function decode(bytes: Uint8Array): Matrix {
  // #region answer: put readPng and greyMatrix together
  return greyMatrix(readPng(bytes));
  // #endregion
}
