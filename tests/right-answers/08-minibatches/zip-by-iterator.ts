/**
 * @way      The partners come from an iterator.
 * @replaces 1-zip.ts
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length) throw new Error(`${first.length} and ${second.length} items`);
  const partners = second[Symbol.iterator]();
  return Array.from(first, (item) => [item, partners.next().value as B]);
}
