/**
 * A trial: a learner's function beside the reference, on many generated inputs.
 *
 *     const zipping = section("08-minibatches/1-zip", work, right);
 *     test("zip · pairs what lies at the same place", zipping.trial("zip", { given: { first: list(anything()), second: ... } }));
 *
 * Both get the same inputs, each its own fresh copies. What comes back or is thrown is compared, and what became of the arguments, on a
 * first and on a second call. When something differs, the message says on which smallest input, when it goes wrong, and, if a known
 * mistake behaves in the same way, which one (message.ts).
 */
import fc from "fast-check";
import { isGradEnabled, manualSeed, noGrad, setGradEnabled, Tensor } from "#engine";
import { Difference, observing } from "../support/expect.ts";
import { describe, type Grid, isThenable } from "../support/values.ts";
import { loadedAfresh } from "./afresh.ts";
import { keepTry, keptTry, type Try } from "./again.ts";
import { rightBeside } from "./beside.ts";
import { type Kind, type Kinds, type Plans, type Trait, together, type Values } from "./kinds.ts";
import { knownAfresh, knownMistakes } from "./known.ts";
import { ends, PATIENCE, SHORT_PATIENCE } from "./limits.ts";
import { messageOf } from "./message.ts";
import {
  ADVICE,
  copyOf,
  dueError,
  gridOf,
  isAlike,
  type Names,
  type Observed,
  observed,
  type See,
  sawHuge,
  shown,
  type Unlike,
  unlike,
} from "./observing.ts";
import { quietly } from "./quiet.ts";
import { recognised } from "./recognising.ts";
import { registerTrial } from "./register.ts";
import { follow, simplest } from "./simplest.ts";
import { EVERYWHERE, VAGUE, type Verdict, whenAmongLike, whenWrong } from "./when.ts";
import { written } from "./writing.ts";

/** The same code must always get the same verdict, so chance is always the same. */
const SEED = 20;
const FRESH_SEED = 21;
/** How many inputs are tried unless a trial says otherwise, and how many fresh ones must agree with what is said of them. */
const TRIES = 80;
const FRESH_TRIES = 250;

/** Who tries thousands of mutants (mutation/) wants to know whether something is wrong, and nothing else. */
const VERDICT_ONLY = process.env.DIGIT_VERDICT_ONLY !== undefined;

/** What a trial needs to know. */
export interface TrialOptions<Subject, Given extends Kinds, Version = unknown> {
  /** The arguments, by name and in order. */
  readonly given: Given;
  /** Brings what was drawn apart into agreement: equal lengths, shapes that fit. */
  readonly adjust?: (plans: Plans<Given>) => Plans<Given>;
  /** More to say of the inputs, the most telling first: "the lists differ in length". */
  readonly traits?: Readonly<Record<string, (plans: Plans<Given>) => boolean>>;
  /** How many inputs to try. */
  readonly tries?: number;
  /** Which of `given` are the arguments; all of them unless told. The others only steer `adjust`. */
  readonly args?: readonly (keyof Given)[];
  /** How the call is written; name(arguments) unless told. */
  readonly call?: (plans: Plans<Given>) => string;
  /**
   * Uses the subject and looks at what it does. Unless told: calls it twice with the same arguments, and looks at what comes back and at
   * what became of the arguments.
   *
   * @param version everything else that belongs to the subject's version of the code: for a class that is made of another one
   */
  readonly run?: (subject: Subject, made: Values<Given>, see: See, version: Version) => void;
  /** What the message of a refusal must name, where the reference refuses. */
  readonly names?: (plans: Plans<Given>) => Names;
  /** How far off a number may be in the usual run; 1e-5 unless told. */
  readonly tolerance?: number;
}

/** The exports of a file. */
type Exports = Readonly<Record<string, unknown>>;

/** What declares a test: Vitest's `test`. */
type Declare = (title: string, body: (context?: TestContext) => Promise<void>) => void;

/** What Vitest hands to a test. */
interface TestContext {
  readonly task?: { readonly name: string };
}

/** A section's file: the learner's and the reference's. */
export interface Section<Right extends object> {
  /**
   * Declares a test that tries a function or class.
   *
   * @param title the test's name: "Q26 · zip pairs the items at the same place"
   * @param name what is tried: "zip"
   */
  trial<Name extends keyof Right & string, const Given extends Kinds>(
    title: string,
    name: Name,
    options: TrialOptions<Right[Name], Given, Right>,
  ): void;
}

/**
 * A section, ready for trials.
 *
 * @param test Vitest's: it belongs to the spec, because the kit's own tests put another one in its place
 * @param id "08-minibatches/1-zip"
 * @param work the learner's file, imported whole from `#work`: it may be exchanged while the kit tests itself
 * @param right the reference's, from `#solutions`
 */
export function section<Right extends object>(
  test: Declare,
  id: string,
  work: object,
  right: Right,
): Section<Right> {
  return {
    trial(title, name, options) {
      const trial = new Trial(id, name, work as Exports, right as Exports, options as unknown as AnyOptions);
      registerTrial(trial);
      test(title, (context) => trial.test(context?.task?.name ?? title));
    },
  };
}

/** Two files as one: what the first doesn't export comes from the second. What is exchanged in them is exchanged here, too. */
export const joined = <One extends object, Other extends object>(one: One, other: Other): One & Other =>
  new Proxy({} as One & Other, {
    get: (_, name) => Reflect.get(name in one ? one : other, name),
    has: (_, name) => name in one || name in other,
  });

type AnyPlan = Readonly<Record<string, unknown>>;
type AnyOptions = TrialOptions<unknown, Kinds>;
type AnyRun = (
  subject: unknown,
  made: Readonly<Record<string, unknown>>,
  see: See,
  version: unknown,
  plan: AnyPlan,
) => void;

/** What differs on one input. */
interface Wrong {
  readonly plan: AnyPlan;
  readonly unlike: Unlike;
  readonly threw?: unknown;
}

/** One function or class, and how it is tried. */
export class Trial {
  readonly section: string;
  readonly name: string;
  readonly kind: Kind<AnyPlan, Readonly<Record<string, unknown>>>;
  readonly traits: readonly Trait<AnyPlan>[];
  readonly #work: Exports;
  readonly #right: Exports;
  readonly #options: AnyOptions;
  #plans: readonly AnyPlan[] | undefined;
  #expected: readonly Observed[] | undefined;
  /** How long the reference took for all inputs, in milliseconds. */
  #took = 0;
  /** The inputs that were looked at and for which an error is due. */
  readonly #refused = new Set<AnyPlan>();

  constructor(section: string, name: string, work: Exports, right: Exports, options: AnyOptions) {
    this.section = section;
    this.name = name;
    this.#work = work;
    this.#right = right;
    this.#options = options;
    this.kind = together(options.given, options.adjust as never) as unknown as typeof this.kind;
    const own = Object.entries(options.traits ?? {}).map(
      ([says, holds]): Trait<AnyPlan> => ({
        says: () => says,
        holds: holds as (plan: AnyPlan) => boolean,
      }),
    );
    this.traits = [...own, ...this.kind.traits];
  }

  /** The inputs, the shortest first. */
  get plans(): readonly AnyPlan[] {
    this.#plans ??= this.draw(SEED, this.#hasInputs ? (this.#options.tries ?? TRIES) : 1);
    return this.#plans;
  }

  /** Some functions take nothing: then there is one input, and nothing to say about when. */
  get #hasInputs(): boolean {
    return Object.keys(this.#options.given).length > 0;
  }

  draw(seed: number, count: number): AnyPlan[] {
    const drawn = fc.sample(this.kind.plans, { seed, numRuns: count });
    const length = new Map(drawn.map((plan) => [plan, this.call(plan).length]));
    return drawn.sort((a, b) => (length.get(a) ?? 0) - (length.get(b) ?? 0));
  }

  /** The call, as a learner would write it. */
  call(plan: AnyPlan): string {
    const { call, args, given } = this.#options;
    if (call !== undefined) return call(plan as never);
    const names = (args ?? Object.keys(given)) as readonly string[];
    return `${this.name}(${names.map((name) => given[name]?.show(plan[name])).join(", ")})`;
  }

  /** What the reference does on all inputs. */
  get expected(): readonly Observed[] {
    if (this.#expected !== undefined) return this.#expected;
    const began = performance.now();
    this.#expected = this.plans.map((plan) => this.#due(plan));
    this.#took = performance.now() - began;
    const accident =
      this.#options.names === undefined && this.#expected.find(({ threw }) => threw !== undefined);
    if (accident)
      throw new Error(`the trial of ${this.name}: the reference throws, and \`names\` is missing`, {
        cause: accident.threw,
      });
    return this.#expected;
  }

  /** What the reference does on one input. */
  #due(plan: AnyPlan): Observed {
    const due = this.look(this.#right, plan);
    if (due.threw !== undefined) this.#refused.add(plan);
    return due;
  }

  /** What some exports do on one input: made anew, and with the same chance every time. */
  look(exports: Exports, plan: AnyPlan): Observed {
    const made = this.kind.make(plan);
    const calls: string[] = [];
    const subject = exports === this.#right ? exports[this.name] : listened(exports[this.name], calls);
    manualSeed(SEED);
    const run = (this.#options.run ?? this.#usual) as AnyRun;
    const found = observed((see) => run(subject, made, see, joined(exports, this.#right), plan));
    const { threw } = found;
    if (threw instanceof Error && /^(TodoError|FileProblem)$/.test(threw.name)) throw threw;
    // Whatever became of the arguments: a promise or a generator explains it, and may be looked at by nobody.
    return calls.length === 0 ? found : { ...found, returned: calls[0] as string };
  }

  /** Calls a function twice with the same arguments. */
  readonly #usual: AnyRun = (subject, made, see, _, plan) => {
    const { args, given, tolerance } = this.#options;
    const names = (args ?? Object.keys(given)) as readonly string[];
    const values = names.map((name) => made[name]);
    const options = tolerance === undefined ? {} : { tolerance };
    const work = subject as (...args: readonly unknown[]) => unknown;
    const first = work(...values);
    see(RESULT, first, options);
    for (const [i, name] of names.entries()) see(`${name} after the call`, values[i], options);
    manualSeed(SEED);
    const second = work(...values);
    see("a second call with the same arguments", second, options);
    if (typeof first !== "object" || first === null) return;
    see("what the first call returned, after a second call", first, options);
    // The result belongs to the caller, who may change it: nobody else may notice, and nobody else may change it.
    spoil(first);
    const spoilt = copyOf(first);
    manualSeed(SEED);
    const fresh = this.kind.make(plan);
    const third = work(...names.map((name) => fresh[name]));
    see("a call after the caller has changed an earlier result", third, options);
    see("whether a later call leaves that earlier result alone", written(copyOf(first)) === written(spoilt));
  };

  /** Whether the reference returns a Promise or a generator, too. */
  #isDue(returned: string, plan: AnyPlan): boolean {
    const calls: string[] = [];
    const made = this.kind.make(plan);
    const run = (this.#options.run ?? this.#usual) as AnyRun;
    observed((see) => run(listened(this.#right[this.name], calls), made, see, this.#right, plan));
    return calls.includes(returned);
  }

  /** What differs between what is right and what was seen; `undefined` when nothing does. */
  #compare(right: Observed, mine: Observed, plan: AnyPlan): Unlike | undefined {
    const { returned } = mine;
    if (returned !== undefined && !this.#isDue(returned, plan)) {
      const expected = shown(right.parts.find(({ what }) => what === RESULT)?.value);
      return {
        part: RESULT,
        path: "",
        how: `is ${returned}`,
        expected,
        got: returned,
        advice: ADVICE[returned] ?? "",
      };
    }
    return unlike(right, mine, right.threw === undefined ? [] : this.#options.names?.(plan as never));
  }

  /**
   * What some exports do on all inputs, in order; fewer when they got stuck or `isEnough` says so.
   *
   * @returns whether they came to an end
   */
  lookAtAll(exports: Exports, patience: number, isEnough: (found: Observed, i: number) => boolean): LookedAt {
    const found: Observed[] = [];
    let began = performance.now();
    const ended = limited(patience, () => {
      // The learner's code has been called once before, to see whether it is written.
      if (exports !== this.#work) this.look(exports, this.plans[0] as AnyPlan);
      for (const [i, plan] of this.plans.entries()) {
        const one = this.look(exports, plan);
        found.push(one);
        began = performance.now();
        if (isEnough(one, i)) return;
      }
    });
    return { found, isStuck: !ended, isSlow: !ended && performance.now() - began < patience / 2 };
  }

  /** The test: green, or a message. */
  async test(title: string): Promise<void> {
    // A to-do is told at once, before anything else is computed.
    const [first] = this.plans;
    if (first === undefined) throw new Error(`the trial of ${this.name} has no inputs`);
    const again = keptTry(this.section, this.name);
    if (again !== undefined) return this.#tryAgain(again);
    let veryFirst: Observed | undefined;
    limited(PATIENCE, () => {
      veryFirst = this.look(this.#work, first);
    });
    if (veryFirst === undefined) throw await this.#difference([this.#stuckAt(0)], [], true, title);
    const patience = this.#patience();
    const isEnough = (mine: Observed, i: number) =>
      sawHuge(mine) || (VERDICT_ONLY && this.unlikeAt(i, mine) !== undefined);
    const { found, isStuck, isSlow } = this.lookAtAll(this.#work, patience, isEnough);
    this.#tellObserver(found);
    const wrong = found.flatMap((mine, i) => this.#wrongAt(i, mine));
    if (isStuck) wrong.unshift(this.#stuckAt(found.length, isSlow));
    if (wrong.length === 0) return this.#judgeVeryFirst(veryFirst);
    if (VERDICT_ONLY) throw new Difference([this.call((wrong[0] as Wrong).plan)]);
    throw await this.#difference(wrong, found, isStuck, title);
  }

  /** The very first call of all may do what no later one does. */
  #judgeVeryFirst(found: Observed): void {
    const unlike = this.unlikeAt(0, found);
    if (unlike === undefined) return;
    const call = this.call(this.plans[0] as AnyPlan);
    throw new Difference(messageOf({ call, unlike, when: ONLY_AT_FIRST }), {
      cause: found.threw,
    });
  }

  /**
   * Makes the expected values, before the learner's code runs, and says how long that may take: much longer than the reference took, so
   * that a slow disk or a busy machine is no endless loop.
   */
  #patience(): number {
    this.expected.at(0);
    return Math.ceil(Math.max(PATIENCE, 20 * this.#took));
  }

  /** What differs on the i-th input. */
  unlikeAt(i: number, mine: Observed): Unlike | undefined {
    return this.#compare(this.expected[i] as Observed, mine, this.plans[i] as AnyPlan);
  }

  #wrongAt(i: number, mine: Observed): Wrong[] {
    const different = this.unlikeAt(i, mine);
    return different === undefined
      ? []
      : [{ plan: this.plans[i] as AnyPlan, unlike: different, threw: mine.threw }];
  }

  #stuckAt(i: number, isSlow = false): Wrong {
    const seconds = PATIENCE / 1000;
    const got = isSlow
      ? `no end of all ${this.plans.length} tries after ${seconds} seconds. Each call ends, but it does far more work than is needed`
      : `no end after ${seconds} seconds, so it was stopped. Look for the condition that should end the loop`;
    const plan = this.plans[i] ?? (this.plans.at(-1) as AnyPlan);
    const isDue = this.#due(plan).threw !== undefined;
    const expected = isDue ? dueError(this.#options.names?.(plan as never) ?? []) : "an end";
    return { plan, unlike: { part: RESULT, path: "", how: STUCK, expected, got, advice: "" } };
  }

  /** The error that says all there is to say. */
  async #difference(
    wrong: readonly Wrong[],
    found: readonly Observed[],
    isStuck: boolean,
    title: string,
  ): Promise<Difference> {
    // To try it again and again would take too long.
    const isHeavy = isStuck || found.some(sawHuge);
    const group = isStuck ? wrong.slice(0, 1) : largestGroup(wrong);
    const first = group[0] as Wrong;
    const verdicts = this.#verdicts(wrong, found.length);
    const shown = isHeavy ? first : this.#simplestOf(first, verdicts, title);
    const isMoody = !isHeavy && this.#isMoody(shown.plan);
    const indices = (list: readonly Wrong[]) => list.map(({ plan }) => this.plans.indexOf(plan));
    const seen = { found, isStuck, wrong: new Set(indices(isStuck ? wrong.slice(1) : wrong)) };
    const mistake = recognised(this, await knownMistakes(this.section, this.name), seen, indices(group));
    const hasWhen = !isHeavy && this.#hasInputs;
    const keeps =
      !isHeavy && !isMoody && this.#isRightAtFirst(shown, await loadedAfresh(this.#work)) === true;
    // A known mistake that is wrong from the first call on is about something else than what is kept.
    const isOther =
      keeps && this.#isRightAtFirst(shown, await knownAfresh(this.section, this.name, mistake)) === false;
    const mood = isMoody ? MOODY : keeps ? KEEPS : "";
    const when = mood || (hasWhen ? this.#when(shown, verdicts, mistake?.isAll === true) : "");
    const isEmpty =
      found.length > 0 &&
      found.every(({ parts }) => parts[0]?.what === RESULT && parts[0].value === undefined);
    const unlike = isEmpty ? { ...shown.unlike, advice: ' Is a "return" missing?' } : shown.unlike;
    const told = isOther ? undefined : mistake;
    const isVague = when === "" || when.startsWith(VAGUE);
    const beside = told === undefined && hasWhen && isVague ? this.#rightBeside(shown, verdicts) : "";
    const message = messageOf({ call: this.call(shown.plan), unlike, when, beside, mistake: told });
    const difference = new Difference(message, { cause: shown.threw });
    if (told !== undefined) difference.mistake = `${told.isAll ? "" : "in part "}${told.mistake.id}`;
    return difference;
  }

  #verdicts(wrong: readonly Wrong[], tried: number): Verdict<AnyPlan>[] {
    const bad = new Set(wrong.map(({ plan }) => plan));
    return this.plans.slice(0, tried).map((plan) => ({ plan, isWrong: bad.has(plan) }));
  }

  /** The simplest input with the same symptom. Everything that is tried on the way counts for "when", too. */
  #simplestOf(first: Wrong, verdicts: Verdict<AnyPlan>[], title: string): Wrong {
    let best = first;
    const isSame = (plan: AnyPlan): boolean => {
      const [one] = this.#fresh(plan);
      verdicts.push({ plan, isWrong: one !== undefined });
      if (one === undefined || symptomOf(one) !== symptomOf(first)) return false;
      best = one;
      return true;
    };
    const { plan, steps } = simplest(this.kind, first.plan, isSame);
    keepTry({ section: this.section, name: this.name, title, at: this.plans.indexOf(first.plan), steps });
    // Once more, and aloud: what is printed now belongs to the input that is shown.
    return this.#fresh(plan, true)[0] ?? best;
  }

  /** What is wrong on an input that hasn't been looked at; nothing where the code gets stuck. */
  #fresh(plan: AnyPlan, isAloud = false): Wrong[] {
    let wrong: Wrong[] = [];
    const look = () => {
      wrong = this.#wrongOn(plan);
    };
    limited(SHORT_PATIENCE, look, isAloud);
    return wrong;
  }

  #wrongOn(plan: AnyPlan): Wrong[] {
    const right = this.#due(plan);
    const mine = this.look(this.#work, plan);
    const different = this.#compare(right, mine, plan);
    return different === undefined ? [] : [{ plan, unlike: different, threw: mine.threw }];
  }

  /** Whether the same input gives something else the next time. */
  #isMoody(plan: AnyPlan): boolean {
    const seen: Observed[] = [];
    const look = () => {
      for (let time = 0; time < 3; time++) seen.push(this.look(this.#work, plan));
    };
    const [first, ...others] = limited(SHORT_PATIENCE, look) ? seen : [];
    return first !== undefined && others.some((one) => !isAlike(first, one));
  }

  /** Whether the part that is shown is right if the input is the first that some code ever sees; `undefined` when nobody knows. */
  #isRightAtFirst({ plan, unlike: { part } }: Wrong, exports: Exports | undefined): boolean | undefined {
    if (exports === undefined || !(this.name in exports)) return undefined;
    const right = this.#due(plan);
    let first: Unlike | undefined;
    const isOver = limited(SHORT_PATIENCE, () => {
      first = this.#compare(right, this.look(exports, plan), plan);
    });
    const placeOf = (wanted: string) => right.parts.findIndex(({ what }) => what === wanted);
    return isOver && (first === undefined || (placeOf(part) >= 0 && placeOf(first.part) > placeOf(part)));
  }

  /** A property that separates wrong from right, on what was tried and on fresh inputs. */
  #when(
    { plan: shown, unlike: { part } }: Wrong,
    verdicts: readonly Verdict<AnyPlan>[],
    isOneMistake: boolean,
  ): string {
    const fresh: Verdict<AnyPlan>[] = [];
    // One limit for all: each has a thread of its own that waits, which takes longer than most calls.
    limited(PATIENCE, () => {
      for (const plan of this.draw(FRESH_SEED, FRESH_TRIES))
        fresh.push({ plan, isWrong: this.#wrongOn(plan).length > 0 });
    });
    const all = this.#withRefusals([...verdicts, ...fresh]);
    const when = isOneMistake
      ? whenWrong(all, this.traits)
      : whenAmongLike(this.#refused.has(shown), all, this.traits);
    // The call that is shown is right at first: "on every input" would speak of another one.
    return when.startsWith(EVERYWHERE) && LATER.test(part) ? "" : when;
  }

  /** A right call near the one that is shown. */
  #rightBeside({ plan }: Wrong, verdicts: readonly Verdict<AnyPlan>[]): string {
    const [shown, ...all] = this.#withRefusals([{ plan, isWrong: true }, ...verdicts]);
    return rightBeside(shown as Verdict<AnyPlan>, all, this.traits, (one) => this.call(one));
  }

  #withRefusals(verdicts: readonly Verdict<AnyPlan>[]): Verdict<AnyPlan>[] {
    return verdicts.map((one) => ({ ...one, isRefused: this.#refused.has(one.plan) }));
  }

  /** Repeats one input, aloud. */
  #tryAgain({ at, steps }: Try): void {
    const plan = follow(this.kind, this.plans[at] as AnyPlan, steps);
    const [wrong] = this.#fresh(plan, true);
    if (wrong === undefined) return;
    const message = messageOf({ call: this.call(plan), unlike: wrong.unlike });
    throw new Difference(message, { cause: wrong.threw });
  }

  /** A review compares what two people's code gives: a few small inputs say enough. */
  #tellObserver(found: readonly Observed[]): void {
    const tell = observing();
    if (tell === undefined) return;
    for (const [i, { parts }] of found.slice(0, 6).entries()) {
      const plan = this.plans[i] as AnyPlan;
      for (const { what, value } of parts.slice(0, 4)) {
        tell(what === RESULT ? this.call(plan) : `${this.call(plan)}: ${what}`, seenByObserver(value));
      }
    }
  }
}

/** A function that notes when it returns a Promise or a generator. */
function listened(subject: unknown, calls: string[]): unknown {
  if (typeof subject !== "function" || /^class\b/.test(String(subject))) return subject;
  return new Proxy(subject, {
    apply(work, self, args) {
      const result: unknown = Reflect.apply(work as () => unknown, self, args);
      const kind = kindOfResult(result);
      if (kind !== undefined) calls.push(kind);
      return result;
    },
  });
}

function kindOfResult(result: unknown): string | undefined {
  if (isThenable(result)) {
    Promise.resolve(result).catch(() => {}); // Nobody will await it.
    return "a Promise";
  }
  const tag = Object.prototype.toString.call(result);
  return /^\[object (Async)?Generator\]$/.test(tag) ? "a generator" : undefined;
}

/** Numbers as they are, and a few words on anything else. */
function seenByObserver(value: unknown): Grid | string {
  const grid = typeof value === "object" || typeof value === "number" ? gridOf(value) : "";
  return typeof grid === "string" ? describe(value) : grid;
}

/**
 * Runs somebody's code for so long and no longer, without a word unless `isAloud`. Whatever it did to the engine's recording is undone: code
 * that was stopped inside `noGrad` never came to its end.
 *
 * @returns false when it had to be stopped
 */
function limited(patience: number, work: () => void, isAloud = false): boolean {
  const wasRecording = isGradEnabled();
  try {
    return isAloud ? ends(work, patience) : quietly(() => ends(work, patience));
  } finally {
    setGradEnabled(wasRecording);
  }
}

/** Changes a value that came back, as its owner may. */
function spoil(value: object): void {
  try {
    if (Array.isArray(value)) value.push("changed by the caller");
    else if (ArrayBuffer.isView(value)) (value as Float32Array).fill(99);
    else if (value instanceof Tensor) noGrad(() => value.detach().fill_(99));
  } catch {
    // It can't be changed: all the better.
  }
}

/** What some exports did, and whether they got stuck. */
export interface LookedAt {
  readonly found: readonly Observed[];
  readonly isStuck: boolean;
  /** Whether it was stopped although every single call was soon over. */
  readonly isSlow: boolean;
}

/** The part of an observation that is the result itself. */
export const RESULT = "the result";
const STUCK = "stuck";
/** A part that only a later call shows. */
const LATER = /^a (?:second call|later call|call after)\b/;
const MOODY =
  "The same call gives something else the next time: your code keeps something from call to call, or draws from a chance that no seed reaches (Math.random).";

const ONLY_AT_FIRST =
  "It goes wrong only as the very first call: your code does something then, and never again (with a variable outside of it, say).";
const KEEPS =
  "As the very first call, this one is right: your code keeps something from one call to the next (in a variable outside of it, say).";

/** Two failures with one symptom go wrong in the same part in the same way. */
const symptomOf = ({ unlike: { part, how } }: Wrong): string => `${part}: ${how}`;

function largestGroup(wrong: readonly Wrong[]): readonly Wrong[] {
  const groups = new Map<string, Wrong[]>();
  for (const one of wrong) groups.set(symptomOf(one), [...(groups.get(symptomOf(one)) ?? []), one]);
  return [...groups.values()].reduce((largest, group) => (group.length > largest.length ? group : largest));
}
