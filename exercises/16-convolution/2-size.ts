/**
 * 16-convolution, section 2: how large is what comes out?
 *
 * A filter that never reaches over the border makes every picture smaller. A frame of zeros (**padding**) makes room for it, and
 * longer steps (a **stride**) leave places out. One formula says how many places are left.
 *
 * Lesson: README.md, "2. Padding, stride, and the size". PyTorch: `nn.Conv2d(1, 5, 3, stride=2, padding=1)`.
 */
import { todo } from "#kit/todo.ts";
import type { Grid } from "./1-slide.ts";

/** How a filter moves. What isn't said, or is `undefined`, is as if it weren't there: steps of one pixel, no frame. */
export interface Sliding {
  /** How many pixels a step is long: a whole number, 1 or more. 1 unless told. */
  readonly stride?: number;
  /** How many pixels wide the frame is, on each of the two sides: a whole number, 0 or more. 0 unless told. */
  readonly padding?: number;
}

/**
 * Counts the places on which a filter can be laid, in one direction (once for the height, once for the width):
 *
 *     ⌊(length + 2 · padding − kernel) / stride⌋ + 1
 *
 * The brackets ⌊ ⌋ mean: round down. A last step that would lead over the border isn't made.
 *
 * @param length how many pixels the picture has in this direction: a whole number from 1 to 10,000
 * @param kernel how many weights the filter has in this direction (its **kernel size**): a whole number, 1 or more
 * @param sliding stride and padding; both, one or none of them may be given
 * @returns how many numbers the feature map has in this direction
 *
 * @example
 * outputSize(32, 5);                            // 28
 * outputSize(28, 3, { padding: 1 });            // 28: the size is kept
 * outputSize(28, 3, { stride: 2, padding: 1 }); // 14: half of it
 *
 * Errors: a RangeError when the filter is longer than the picture with its frame, so that there is no place at all. Its
 * message names both: the kernel, and the length with the frame (length + 2 · padding).
 */
export function outputSize(length: number, kernel: number, sliding: Sliding = {}): number {
  throw todo("refuse a filter that doesn't fit; else count the steps, and the place before the first step");
}

/**
 * Puts a frame of zeros around a picture.
 *
 * @param picture rows of equal length, at least 1 row and 1 column; it stays as it was
 * @param padding how many pixels wide the frame is on each of the four sides: a whole number, 0 or more; 0 gives an equal picture
 * @returns new rows, none of which belongs to the picture or stands there twice: the caller may change a single pixel
 *
 * @example
 * padded([[1, 2]], 1); // [[0, 0, 0, 0], [0, 1, 2, 0], [0, 0, 0, 0]]
 *
 * Errors: none of its own.
 */
export function padded(picture: Grid, padding: number): number[][] {
  throw todo("put zeros at both ends of each row, and rows of zeros above and below");
}
