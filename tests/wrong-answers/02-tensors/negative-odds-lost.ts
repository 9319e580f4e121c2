/**
 * @belief   Odd means that the remainder is 1.
 * @origin   In Python it is: -3 % 2 is 1 there, and -1 in JavaScript.
 * @replaces 1-lists.ts
 * @does     loses the odd numbers below 0.
 * @mend     In JavaScript `-3 % 2` is -1, not 1. Ask whether the remainder differs from 0.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 === 1).map((x) => 2 * x);
}
