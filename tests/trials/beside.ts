/**
 * Beside a call that goes wrong, one that is right and differs as little as can be: where they differ is what matters.
 */
import type { Trait } from "./kinds.ts";
import type { Verdict } from "./when.ts";
import { written } from "./writing.ts";

/** What is shown beside another call must be short. */
const BRIEF = 140;

/**
 * The sentence, or "" where no call is near.
 *
 * @param shown what goes wrong; an error is due there, or isn't, and so it must be beside it
 * @param verdicts what was tried
 * @param traits what can be said of the inputs
 * @param callOf a call, as a learner would write it
 */
export function rightBeside<Plan extends Readonly<Record<string, unknown>>>(
  { plan: shown, isRefused }: Verdict<Plan>,
  verdicts: readonly Verdict<Plan>[],
  traits: readonly Trait<Plan>[],
  callOf: (plan: Plan) => string,
): string {
  const wrongCall = callOf(shown);
  const own = traits.map(({ holds }) => holds(shown));
  const [nearest] = verdicts
    .filter((one) => !one.isWrong && one.isRefused === isRefused)
    .map(({ plan }) => ({ plan, call: callOf(plan) }))
    .filter(({ call }) => call !== wrongCall && call.length <= BRIEF)
    .map(({ plan, call }) => ({
      call,
      others: Object.keys(plan).filter((name) => written(plan[name]) !== written(shown[name])).length,
      traits: traits.filter(({ holds }, i) => holds(plan) !== own[i]).length,
      longer: Math.abs(call.length - wrongCall.length),
    }))
    .sort((a, b) => a.others - b.others || a.traits - b.traits || a.longer - b.longer);
  return nearest === undefined ? "" : `But this is right: ${nearest.call}`;
}
