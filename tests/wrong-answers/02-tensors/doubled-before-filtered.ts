/**
 * @belief   It doesn't matter which of the two comes first.
 * @origin   In Python's notation the 2 * x stands before the condition.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     Filtering after the doubling leaves that
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.map((x) => 2 * x).filter((x) => x % 2 !== 0);
}
