/**
 * @belief   A list comprehension picks members out of a list.
 * @origin   Filtering is the half that one remembers; the doubling is forgotten.
 * @replaces 1-lists.ts
 * @does     gives the odd numbers as they were, not doubled.
 * @mend     Filtering is one half, mapping the other: double each number that stays.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 !== 0);
}
