/**
 * @belief   Inside an image it's x, then y.
 * @origin   Coordinates in school name the horizontal one first.
 * @replaces 2-shape.ts
 * @fails    2-shape > Q5 · numberAt: three indices reach one number in a stack of images
 * @says     is what row and column exchanged gives
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, [image, row, column]: readonly number[]): number {
  return (nested as number[][][])[image!]![column!]![row!]!;
}
