/**
 * 03-pixel-similarity, section 1: one picture out of the pile, on a scale from 0 to 1.
 *
 * Module 01 kept a picture as a table. To compare pictures we need no rows and columns, only all the pixels in a fixed
 * order. So the rows are laid end to end, the top row first: 28 rows of 28 pixels become one list of 784. A whole pile
 * of pictures is one list as well, picture after picture:
 *
 *     pile:    picture 0            | picture 1            | picture 2            | ...
 *     place:   0  1  2  ...  783    | 784  785  ...  1567  | 1568  1569  ...      |
 *
 * Lesson: README.md, "1. One picture". PyTorch: `pile[1]` and `pile.float() / 255`.
 */
import { todo } from "#kit/todo.ts";

/**
 * All pixels of one picture, row after row: bytes from 0 to 255 in a `Uint8Array`, or fractions from 0 to 1 in a
 * `Float32Array`. In both, 0 is paper and the largest number is full ink. (A mean of pictures in bytes is a
 * `Float32Array` from 0 to 255.) You can read such a picture with `image[0]`, `image.length`,
 * `for (const value of image)`, and with the methods below. `map` and `slice` give an array of the same kind: those of
 * bytes give bytes.
 */
export interface Pixels extends ArrayLike<number>, Iterable<number> {
  map(change: (value: number, place: number) => number): Pixels;
  forEach(work: (value: number, place: number) => void): void;
  reduce(join: (sum: number, value: number, place: number) => number, start: number): number;
  slice(start?: number, end?: number): Pixels;
}

/**
 * Takes one picture out of a pile. Pictures are counted from 0.
 *
 * @param pile  the bytes of many pictures of the same size, one picture after another; perhaps a part of a larger array
 * @param index which picture; there is one, you need not check
 * @param size  how many pixels one picture has: 784 for our digits, but the tests use other sizes, too
 * @returns the `size` bytes of that picture, in a `Uint8Array`, another one at each call; the pile stays as it is
 *
 * @example
 * const pile = Uint8Array.of(1, 2, 3, 40, 50, 60, 7, 8, 9);   // three pictures of three pixels
 * imageAt(pile, 1, 3)   // 40 50 60
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  throw todo("find the place where the picture begins and take size bytes from there");
}

/**
 * Brings the pixels of a picture from 0..255 to 0..1.
 *
 * @param bytes a picture of one pixel or more, each a whole number from 0 to 255; it stays as it is
 * @returns a new `Float32Array` of the same length: 0 stays 0, 255 becomes 1
 *
 * @example
 * toUnit(Uint8Array.of(0, 51, 255))   // 0 0.2 1
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  throw todo("make a Float32Array in which every pixel is divided by the largest one that can occur");
}
