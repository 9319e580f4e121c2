/**
 * A learner's file loaded once more: whatever its code keeps from call to call is as it was before the first one.
 */
type Exports = Readonly<Record<string, unknown>>;
type Load = (time: number) => Promise<Exports>;

let times = 0;

/**
 * The same exports, in a module of their own.
 *
 * @param work a learner's file, imported from `#work`: the module in front of it (kit/run/targets.ts) knows how to load it
 * @returns `undefined` where nobody does
 */
export async function loadedAfresh(work: Exports): Promise<Exports | undefined> {
  const load = work.$afresh as Load | undefined;
  if (load === undefined) return undefined;
  try {
    times += 1;
    return await load(times);
  } catch {
    return undefined;
  }
}
