/**
 * When does it go wrong? A property of the inputs, or a pair of them, that separates wrong from right.
 *
 * It is only said if it holds on everything that was tried, and a statement needs enough inputs on both sides: a property that
 * nearly all inputs have seems to separate when it doesn't.
 */
import type { Trait } from "./kinds.ts";

/** "one, unless two" is hard to read when both are long. */
const BRIEF = 80;

/** An input, and whether it goes wrong there. */
export interface Verdict<Plan> {
  readonly plan: Plan;
  readonly isWrong: boolean;
  /** An error is due there: that it comes says little about the rest. */
  readonly isRefused?: boolean;
}

/** The fewest inputs that a statement must rest on, on each side. */
const ENOUGH = 8;
/** How it begins when there is nothing to tell apart. */
export const EVERYWHERE = "It goes wrong on every input that was tried";
/** How it begins when the statement goes one way only. */
export const VAGUE = "It may go wrong";
/** A one-way statement is worth something if at least this share of what is right lacks the property. */
const TELLING = 0.5;

/**
 * Says when it goes wrong, like `whenWrong`, where there may be two mistakes: a missing refusal has another cause than a wrong result, so
 * what is said concerns inputs like the one that is shown.
 *
 * @param isDue whether an error is due on the input that is shown
 */
export function whenAmongLike<Plan>(
  isDue: boolean,
  verdicts: readonly Verdict<Plan>[],
  traits: readonly Trait<Plan>[],
): string {
  const isLike = ({ isRefused = false }: Verdict<Plan>) => isRefused === isDue;
  const isElsewhere = verdicts.some((one) => one.isWrong && !isLike(one));
  if (!isElsewhere || verdicts.every(({ isWrong }) => isWrong)) return whenWrong(verdicts, traits);
  const [here, others] = isDue ? ["an error", "Other results"] : ["no error", "The errors that are due"];
  const said = whenWrong(verdicts.filter(isLike), traits).replace(/^It/, `Where ${here} is due, it`);
  return `${said} ${others} are wrong, too.`.trim();
}

/**
 * A sentence that says when it goes wrong; "" where nothing sure can be said.
 *
 * @param traits what can be said of the inputs, the most telling first
 */
export function whenWrong<Plan>(verdicts: readonly Verdict<Plan>[], traits: readonly Trait<Plan>[]): string {
  const wrong = verdicts.filter((one) => one.isWrong);
  const right = verdicts.filter((one) => !one.isWrong);
  if (right.length === 0) return wrong.length >= ENOUGH ? `${EVERYWHERE}.` : "";
  const isAllowed = ({ isRefused }: Verdict<Plan>) => isRefused !== true;
  if (wrong.every(isAllowed) && !right.some(isAllowed))
    return wrong.length >= ENOUGH ? `${EVERYWHERE}, except where an error is due.` : "";
  const columns = traits.map((trait) => columnOf(trait, wrong, right));
  const both = (one: Column) =>
    one.inWrong === wrong.length && one.inRight === 0 && isSure(one, wrong, right);
  const unless = (one: Column) =>
    one.inWrong === 0 && one.inRight === right.length && isSure(one, wrong, right);
  const single = columns.find(both);
  if (single) return `It goes wrong when ${single.says}, and is right otherwise.`;
  const inverse = columns.find(unless);
  if (inverse) return `It is right only when ${inverse.says}.`;
  const pair = pairOf(columns, wrong, right);
  if (pair) return `It goes wrong when ${pair}, and is right otherwise.`;
  const limit = right.length * (1 - TELLING);
  const oneWay = columns
    .filter(
      (one) => one.inWrong === wrong.length && one.inRight <= limit && right.length - one.inRight >= ENOUGH,
    )
    .sort((a, b) => a.inRight - b.inRight)[0];
  return oneWay && wrong.length >= ENOUGH ? `${VAGUE} when ${oneWay.says}, and is right otherwise.` : "";
}

/** A trait on all inputs: which have it. */
interface Column {
  readonly says: string;
  readonly wrong: readonly boolean[];
  readonly right: readonly boolean[];
  readonly inWrong: number;
  readonly inRight: number;
}

function columnOf<Plan>(
  { says, holds }: Trait<Plan>,
  wrong: readonly Verdict<Plan>[],
  right: readonly Verdict<Plan>[],
): Column {
  const have = (list: readonly Verdict<Plan>[]) => list.map(({ plan }) => holds(plan));
  const [inWrong, inRight] = [have(wrong), have(right)];
  return { says: says(""), wrong: inWrong, right: inRight, inWrong: count(inWrong), inRight: count(inRight) };
}

const count = (list: readonly boolean[]): number => list.filter(Boolean).length;

const isSure = (_: Column, wrong: readonly unknown[], right: readonly unknown[]): boolean =>
  wrong.length >= ENOUGH && right.length >= ENOUGH;

/** "one and two" or "one, unless two", where together they separate. */
function pairOf(
  columns: readonly Column[],
  wrong: readonly unknown[],
  right: readonly unknown[],
): string | undefined {
  if (wrong.length < ENOUGH || right.length < ENOUGH) return undefined;
  const firsts = columns.filter(
    (one) => one.inWrong === wrong.length && right.length - one.inRight >= ENOUGH,
  );
  for (const one of firsts) {
    // Of those that are right although they have the first, none may have the second (or all must, for "unless").
    const rest = one.right.flatMap((has, i) => (has ? [i] : []));
    if (rest.length < ENOUGH / 2) continue;
    const second = columns.find((two) => two.inWrong === wrong.length && rest.every((i) => !two.right[i]));
    if (second) return `${one.says} and ${second.says}`;
    const isBrief = ({ says }: Column) => one.says.length + says.length <= BRIEF;
    const except = columns.find(
      (two) => isBrief(two) && two.inWrong === 0 && rest.every((i) => two.right[i]),
    );
    if (except) return `${one.says}, unless ${except.says}`;
  }
  return undefined;
}
