/**
 * @belief   A list comprehension picks members out of a list.
 * @origin   Filtering is the half that one remembers; the doubling is forgotten.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     The doubling is forgotten
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 !== 0);
}
