/**
 * @belief   The flag g does no harm.
 * @origin   It belongs to replaceAll and matchAll, and is soon written everywhere.
 * @replaces 7-matmul.ts
 * @does     tests with one regex that has the flag g: after a match it begins the next search where it stopped.
 * @mend     Leave out the g, or ask trimStart().startsWith("@").
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

const DECORATOR = /^\s*@/g;

export function meaningOfAt(line: string): Meaning {
  return DECORATOR.test(line) ? "decorator" : "matrix product";
}
