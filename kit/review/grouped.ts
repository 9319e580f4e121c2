/** Things in groups by a name: the groups in the order in which they first appear, and the things of each in theirs. */
export function grouped<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
): [name: string, things: T[]][] {
  const names = [...new Set(things.map(nameOf))];
  return names.map((name) => [name, things.filter((thing) => nameOf(thing) === name)]);
}
