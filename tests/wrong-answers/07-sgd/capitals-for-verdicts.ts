/**
 * @belief   An answer begins with a capital.
 * @origin   Sentences do.
 * @replaces step7-stop.ts
 * @does     writes the words with a capital.
 * @mend     The words are "crawls", "converges" and "diverges", in small letters.
 */
import type { Verdict } from "#work/07-sgd/step7-stop.ts";

export function judge(losses: readonly number[]): Verdict {
  const [first, last] = [losses.at(0)!, losses.at(-1)!];
  const word = !(last < first) ? "Diverges" : last > first / 2 ? "Crawls" : "Converges";
  return word as Verdict;
}
