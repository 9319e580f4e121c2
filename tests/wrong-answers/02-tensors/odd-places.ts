/**
 * @belief   Odd numbers stand in odd places.
 * @origin   True for 0, 1, 2, ..., and filter hands over the place as well.
 * @replaces 1-lists.ts
 * @does     keeps the numbers at places 0, 2, 4 and so on, odd or not, and doubles them.
 * @mend     Ask about the number, not about its place in the list.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((_, place) => place % 2 === 0).map((x) => 2 * x);
}
