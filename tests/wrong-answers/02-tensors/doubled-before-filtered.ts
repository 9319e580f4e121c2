/**
 * @belief   It doesn't matter which of the two comes first.
 * @origin   In Python's notation the 2 * x stands before the condition.
 * @replaces 1-lists.ts
 * @does     gives an empty list every time. That's what comes out when the doubled numbers are asked whether they are
 *           odd: none of them is.
 * @mend     Ask first which numbers are odd, and double those that stay.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.map((x) => 2 * x).filter((x) => x % 2 !== 0);
}
