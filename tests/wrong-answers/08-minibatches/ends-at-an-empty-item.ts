/**
 * @belief   A list is at its end when there is no item any more, and then first[i] is false.
 * @origin   undefined is falsy. So are 0, "", false and null.
 * @replaces 1-zip.ts
 * @does     ends at the first item of the first list that is 0, empty, false or missing.
 * @mend     Such items are items, too. Let the length say when the list ends.
 */
export function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  if (first.length !== second.length)
    throw new Error(`zip: ${first.length} items, ${second.length} partners`);
  const pairs: [A, B][] = [];
  for (let i = 0; first[i]; i++) pairs.push([first[i] as A, second[i] as B]);
  return pairs;
}
