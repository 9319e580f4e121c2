/**
 * Mistakes that were seen, as a table: what to say, and the number that calls for it.
 *
 * The sentences are long and the numbers short, so a table with the sentence first is easier to read (and to keep
 * in order) than a list of `{ gives, says }`. It makes just that list, for `expectNumbers` and `expectSame`.
 *
 * @example
 * mistakes: seen({
 *   "is what adding the gradient gives; SGD subtracts it. See step 5.": [5.4, -2.3],
 * })
 */
export function seen<Gives>(table: Record<string, Gives>): { gives: Gives; says: string }[] {
  return Object.entries(table).map(([says, gives]) => ({ gives, says }));
}
