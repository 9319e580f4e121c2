/**
 * @belief   An object can be used as a dictionary for members of any type.
 * @origin   Its keys are texts.
 * @replaces 1-lists.ts
 * @does     gives the same result for members that are equal as texts: 1 and "1", or two objects.
 * @mend     Call `change` for each member that stays, and keep no results.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const known: { [member: string]: B } = {};
  const result: B[] = [];
  for (const x of list) {
    if (!keep(x)) continue;
    const key = `${x}`;
    if (!(key in known)) known[key] = change(x);
    result.push(known[key]!);
  }
  return result;
}
