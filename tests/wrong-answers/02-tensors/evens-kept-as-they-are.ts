/**
 * @belief   What isn't odd isn't changed.
 * @origin   One `map` with a condition inside seems to do both jobs.
 * @replaces 1-lists.ts
 * @does     has the even numbers in its result, too, as they were.
 * @mend     `map` keeps every member; `filter` drops some. Drop the even ones.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.map((x) => (x % 2 !== 0 ? 2 * x : x));
}
