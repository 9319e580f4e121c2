/**
 * @belief   pop gives the last item.
 * @origin   It does, and it removes it.
 * @replaces step7-stop.ts
 * @does     takes the last loss out of the caller's list.
 * @mend     pop shortens the list. at(-1) only looks.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const first = losses[0]!;
  const last = (losses as number[]).pop()!;
  if (!(last < first)) return "diverges";
  return last > first / 2 ? "crawls" : "converges";
}
