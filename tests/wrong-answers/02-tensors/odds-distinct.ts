/**
 * @belief   A list comprehension is like a set: it holds every number once.
 * @origin   Both are written in brackets in mathematics and in Python.
 * @replaces 1-lists.ts
 * @does     gives every result only once: a number that comes a second time is lost.
 * @mend     A list may hold a number twice, and then the result holds it twice. Leave the `Set` out.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return [...new Set(numbers.filter((x) => x % 2 !== 0).map((x) => 2 * x))];
}
