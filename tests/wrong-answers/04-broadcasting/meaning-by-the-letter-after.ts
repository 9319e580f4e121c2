/**
 * @belief   A decorator's name follows the @ at once; after an operator comes a space.
 * @origin   Formatters write it so.
 * @replaces 7-matmul.ts
 * @does     takes an @ for a decorator when a letter follows it at once.
 * @mend     "a @b" and "a@b" are matrix products, too. Ask what stands before the @, not after.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  return /@\w/.test(line) ? "decorator" : "matrix product";
}
