/**
 * Looking at how a function refuses its inputs: for tests of promises about errors.
 */

import { messageOf } from "./thrown.ts";

const written = (shape: readonly number[]): string => `(${shape.join(", ")})`;

/**
 * What `work` does with two shapes that don't go together, in words: the error with both shapes in it that was asked for,
 * another error, or none.
 *
 * @returns "an Error that names (3, 1) and (3)" when all is well
 */
export function shapesRefused(
  work: () => unknown,
  [one, other]: readonly [readonly number[], readonly number[]],
): string {
  const message = messageOf(work);
  if (message === "nothing") return "no Error";
  // Blanks don't matter, and neither does the comma that Python writes into (3,).
  const plain = (text: string) => text.replace(/\s/g, "").replace(/,\)/g, ")");
  const both = [one, other].every((shape) => plain(message).includes(plain(written(shape))));
  return both ? `an Error that names ${written(one)} and ${written(other)}` : `the error "${message}"`;
}

/**
 * Whether `work` compares two shapes with `===`, which asks for the very same array: then two tensors of one shape are
 * refused, but a tensor beside itself isn't.
 *
 * @param one any tensor that `work` takes
 * @param other another one of the same shape
 */
export function comparesByIdentity<T>(work: (a: T, b: T) => unknown, one: T, other: T): boolean {
  return messageOf(() => work(one, other)) !== "nothing" && messageOf(() => work(one, one)) === "nothing";
}
