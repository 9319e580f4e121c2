/**
 * @belief   A list comprehension does something with every member.
 * @origin   Mapping is remembered, the condition behind it is not.
 * @replaces 1-lists.ts
 * @does     doubles every number, the even ones too.
 * @mend     Keep only the odd ones: `filter` first, then `map`.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.map((x) => 2 * x);
}
