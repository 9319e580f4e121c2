/**
 * @belief   x % 2 tells whether a number is even.
 * @origin   filter keeps what counts as true, and a remainder of 0 counts as false.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     is the even numbers, doubled
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 === 0).map((x) => 2 * x);
}
