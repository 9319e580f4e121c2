/**
 * @belief   x % 2 tells whether a number is even.
 * @origin   filter keeps what counts as true, and a remainder of 0 counts as false.
 * @replaces 1-lists.ts
 * @does     doubles the even numbers and drops the odd ones.
 * @mend     `x % 2` is 0 for even numbers. Keep those where it isn't 0.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.filter((x) => x % 2 === 0).map((x) => 2 * x);
}
