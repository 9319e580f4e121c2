/**
 * @belief   To invert a number is to put a minus sign before it.
 * @origin   In arithmetic that is the inverse.
 * @replaces 4-ink.ts
 * @fails    4-ink > invert · every pixel becomes its distance from 255
 * @says     is every pixel with a minus sign
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function invert(image: Matrix): Matrix {
  return image.map((row) => row.map((value) => -value));
}
