/**
 * @belief   The odd members of a list are those at the odd places.
 * @origin   `filter` hands over the place as well, and the two are mixed up.
 * @replaces 1-lists.ts
 * @does     keeps the numbers at places 1, 3, 5 and so on, odd or not, and doubles them.
 * @mend     Ask about the number, not about its place in the list.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((_, place) => place % 2 !== 0).map((x) => 2 * x);
}
