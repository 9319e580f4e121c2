/**
 * @belief   Odd means that the remainder is 1.
 * @origin   In Python it is: -3 % 2 is 1 there, and -1 in JavaScript.
 * @replaces 1-lists.ts
 * @fails    1-lists > oddsDoubled · numbers below 0 can be odd, too
 * @says     misses the odd numbers below 0
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 === 1).map((x) => 2 * x);
}
