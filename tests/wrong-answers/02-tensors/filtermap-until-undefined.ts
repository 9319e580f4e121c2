/**
 * @belief   undefined comes when the list is at its end.
 * @origin   shift, pop and list[i] give undefined there.
 * @replaces 1-lists.ts
 * @does     stops at the first member that is undefined.
 * @mend     undefined may be a member. Go on as long as there are members: `for (const x of list)`.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const rest = [...list];
  const result: B[] = [];
  for (let x = rest.shift(); x !== undefined; x = rest.shift()) if (keep(x)) result.push(change(x));
  return result;
}
