/**
 * 01-pixels, section 5: draw a digit in the terminal.
 *
 * Text can show grey, too: a dot leaves more of its space empty than an at sign. A list of characters from the
 * emptiest to the fullest is called a ramp. Each pixel picks its character from the ramp by its number.
 *
 * Lesson: README.md, "5. Terminal". Python: `plt.imshow(image, cmap="Greys")` draws the same with real greys.
 */
import { todo } from "#kit/todo.ts";
import type { Matrix } from "./1-matrix.ts";

/** Ten characters, from no ink to much ink. The first one is a space. */
export const RAMP = " .:-=+*#%@";

/**
 * Picks the character for one pixel. The 256 numbers from 0 to 255 are shared out evenly over the ramp: with a ramp of
 * two characters, 0 to 127 get the first and 128 to 255 the second.
 *
 * @param value the pixel, 0 to 255
 * @param ramp  the characters, emptiest first; any length from 1 to 100. There is no emoji among them: to JavaScript,
 *              that would be two characters.
 * @returns one character of the ramp
 *
 * @example
 * shade(0)           // " ", the first
 * shade(166)         // "*", because 166 of 256, times ten characters, is 6.48: number 6, counted from 0
 * shade(255)         // "@", the last
 * shade(127, ".#")   // "."
 */
export function shade(value: number, ramp: string = RAMP): string {
  throw todo("work out which of the ramp's equal shares the value falls in, and return that character");
}

/**
 * Draws a picture as text. A character in a terminal is about twice as tall as it is wide, so each pixel is drawn as
 * the same character twice. Return the text, don't print it: whoever calls you decides where it goes.
 *
 * @param image a picture, any size; every pixel gets the character that `shade` picks from RAMP
 * @returns one line of text per row, all equally long (spaces at the end stay), with a line break ("\n") between the
 *          lines and none at the end
 *
 * @example
 * draw([[0, 255],
 *       [166, 0]])   // "  @@\n**  "
 */
export function draw(image: Matrix): string {
  throw todo("per row, join every pixel's doubled character; then join the rows with line breaks");
}
