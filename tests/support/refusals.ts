/**
 * What a learner's function must refuse, and what it mustn't: for tests of promises about errors.
 */
import { Difference } from "./expect.ts";
import { messageOf } from "./thrown.ts";

/**
 * Runs what must not be refused. An error that the learner's function throws on purpose is put into words; a mishap such as
 * a TypeError goes on as it is, because its own message and place say more.
 *
 * @param perhaps a usual reason, in parentheses
 * @throws Difference
 */
export function accepted<T>(
  work: () => T,
  what: string,
  perhaps = "(If it compares lists with ===: two lists are two objects, even with the same numbers in them.)",
): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !["Error", "RangeError"].includes(error.name)) throw error;
    throw new Difference([
      `${what}: expected a result, but it threw the Error "${error.message}".`,
      `Nothing is wrong with this call, so the check refuses too much. ${perhaps}`,
    ]);
  }
}

/**
 * Checks that `work` throws an error whose message names some numbers: the lengths of a shape, an index, a size.
 *
 * @param what the call, for the message
 * @param silent what it means that no error came: "means that ..."
 * @throws Difference
 */
export function expectError(
  work: () => unknown,
  names: readonly number[],
  what: string,
  silent: string,
): void {
  const message = messageOf(work);
  const found = new Set((message.match(/-?\d+(\.\d+)?/g) ?? []).map(Number));
  const wanted = [...new Set(names)];
  const due = `${what}: expected an Error whose message names ${wanted.join(", ")}`;
  if (message === "nothing") throw new Difference([`${due}, but none came.`, `No error ${silent}`]);
  const missing = wanted.filter((number) => !found.has(number));
  if (missing.length === 0) return;
  throw new Difference([
    `${due}, but got the Error "${message}".`,
    `Its message doesn't name ${missing.join(", ")}.`,
  ]);
}

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
