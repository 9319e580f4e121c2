/**
 * @belief   undefined means that the list has come to its end.
 * @origin   Reading behind the end gives undefined; but so does an item that is undefined.
 * @replaces 1-zip.ts
 * @does     ends at the first item that is undefined.
 * @mend     An item can be anything, also undefined. Let the length say when the list ends.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length) throw new Error(`zip: lengths ${first.length} and ${second.length}`);
  const pairs: [A, B][] = [];
  for (let i = 0; first[i] !== undefined && second[i] !== undefined; i++) pairs.push([first[i]!, second[i]!]);
  return pairs;
}
