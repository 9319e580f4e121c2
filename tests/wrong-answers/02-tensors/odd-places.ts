/**
 * @belief   Odd numbers stand in odd places.
 * @origin   True for 0, 1, 2, ..., and filter hands over the place as well.
 * @replaces 1-lists.ts
 * @fails    1-lists > Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]
 * @says     Ask about the number, not about its place
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((_, place) => place % 2 === 0).map((x) => 2 * x);
}
