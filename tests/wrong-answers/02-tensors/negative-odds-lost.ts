/**
 * @belief   Odd means that the remainder is 1.
 * @origin   In Python it is: -3 % 2 is 1 there, and -1 in JavaScript.
 * @replaces 1-lists.ts
 * @does     loses the odd numbers below 0.
 * @mend     Leave out the even numbers and no others. (In JavaScript `-3 % 2` is -1, not 1: ask whether the remainder
 *           differs from 0. And a result may lie below 0.)
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 === 1).map((x) => 2 * x);
}
