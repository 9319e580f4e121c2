/**
 * Which known mistake does the same? Recognised by what it does on all inputs, however it is written.
 */
import type { KnownMistake } from "./known.ts";
import { PATIENCE, SHORT_PATIENCE } from "./limits.ts";
import { isAlike, type Observed } from "./observing.ts";
import type { Trial } from "./trial.ts";

/** What some code did on the inputs of a trial. */
export interface Seen {
  /** On one input after the other. */
  readonly found: readonly Observed[];
  /** Whether it got stuck on the next one. */
  readonly isStuck: boolean;
  /** The inputs on which it is wrong. */
  readonly wrong: ReadonlySet<number>;
}

/** A mistake that was recognised. */
export interface Recognised {
  readonly mistake: KnownMistake;
  /** Whether it explains everything, or only the inputs with one symptom: then there may be a second mistake. */
  readonly isAll: boolean;
}

/** At least so many inputs must agree before one mistake of two is named. */
const ENOUGH = 4;
/** And it must do the same on this share of all inputs: where a result is yes or no, anything explains a few. */
const MOST = 0.6;

/**
 * The known mistake that behaves as the learner's code does; `undefined` when none does, or when that could be chance.
 *
 * @param symptom the inputs on which it goes wrong in the way that is shown
 */
export function recognised(
  trial: Trial,
  known: readonly KnownMistake[],
  seen: Seen,
  symptom: readonly number[],
): Recognised | undefined {
  // What never ends can only be meant where the learner's code doesn't, and trying it takes time.
  const possible = known.filter(({ endless }) => (endless !== undefined) === seen.isStuck);
  const candidates = possible.map((mistake) => ({ mistake, same: sameOn(trial, mistake, seen, symptom) }));
  const all = candidates.find(({ same }) => same.isAll);
  if (all) return { mistake: all.mistake, isAll: true };
  if (seen.isStuck || symptom.length < ENOUGH || symptom.every((i) => seen.found[i]?.threw !== undefined))
    return undefined;
  const isMost = ({ at }: Same) => at.size >= MOST * seen.found.length;
  const explaining = candidates.filter(({ same }) => isMost(same) && symptom.every((i) => same.at.has(i)));
  const best = explaining.sort((a, b) => b.same.at.size - a.same.at.size)[0];
  return best && { mistake: best.mistake, isAll: false };
}

/** On which inputs a mistake does what the learner's code does. */
interface Same {
  readonly at: ReadonlySet<number>;
  readonly isAll: boolean;
}

function sameOn(trial: Trial, mistake: KnownMistake, seen: Seen, symptom: readonly number[]): Same {
  const at = new Set<number>();
  const wanted = new Set(symptom);
  // What differs on an input with the symptom can't explain it: the rest needn't be tried.
  const isEnough = (one: Observed, i: number): boolean => {
    const isSame = i < seen.found.length && behavesAlike(seen, i, one, trial.unlikeAt(i, one) !== undefined);
    if (isSame) at.add(i);
    return !isSame && (wanted.has(i) || i >= seen.found.length);
  };
  const { found, isStuck } = trial.lookAtAll(mistake.exports, patienceFor(mistake), isEnough);
  const isAll =
    at.size === seen.found.length && isStuck === seen.isStuck && found.length === seen.found.length;
  return { at, isAll };
}

/** Where one is right the other must be, in whatever words it refuses; where one is wrong the other must do the very same. */
function behavesAlike(seen: Seen, i: number, other: Observed, isWrong: boolean): boolean {
  if (isWrong !== seen.wrong.has(i)) return false;
  return !isWrong || isAlike(seen.found[i] as Observed, other);
}

const patienceFor = ({ endless }: KnownMistake): number =>
  endless === undefined ? PATIENCE : SHORT_PATIENCE;

/** Known mistakes of one function that the inputs of its trial can't tell apart, and those that they don't show. */
export interface Unclear {
  readonly unnoticed: readonly string[];
  readonly alike: readonly (readonly [string, string])[];
  /** Those that never end without saying so, and those that say so and end. */
  readonly endless: readonly string[];
  /** What each of them did. */
  readonly seen: readonly Seen[];
}

/** Looks at all known mistakes of a function: each must be noticed, and be no other's double. */
export function unclear(trial: Trial, known: readonly KnownMistake[]): Unclear {
  const seen = known.map((mistake) => seenOf(trial, mistake));
  const unnoticed = known.filter((_, i) => isRight(seen[i] as Seen)).map(({ id }) => id);
  const alike = known.flatMap((one, i) =>
    known.slice(i + 1).flatMap((other, j) => {
      const [mine, theirs] = [seen[i] as Seen, seen[i + 1 + j] as Seen];
      if (isRight(mine) || isRight(theirs) || !isSame(mine, theirs)) return [];
      return [[one.id, other.id] as const];
    }),
  );
  const endless = known
    .filter((one, i) => seen[i]?.isStuck !== (one.endless !== undefined))
    .map(({ id }) => id);
  return { unnoticed, alike, endless, seen };
}

const isRight = ({ wrong, isStuck }: Seen): boolean => wrong.size === 0 && !isStuck;

/** What some code does on all inputs of a trial. */
function seenOf(trial: Trial, mistake: KnownMistake): Seen {
  const { found, isStuck } = trial.lookAtAll(mistake.exports, patienceFor(mistake), () => false);
  const wrong = new Set(
    [...found.keys()].filter((i) => trial.unlikeAt(i, found[i] as Observed) !== undefined),
  );
  return { found, isStuck, wrong };
}

function isSame(one: Seen, other: Seen): boolean {
  if (one.isStuck !== other.isStuck || one.found.length !== other.found.length) return false;
  return one.found.every((_, i) => behavesAlike(one, i, other.found[i] as Observed, other.wrong.has(i)));
}
