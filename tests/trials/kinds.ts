/**
 * Kinds of inputs: how to draw one by chance, how to make it, how to write it down, how to make it simpler, and what can be said of it.
 *
 * What is drawn is a *plan*: plain data from which a fresh value is made for every call. So the learner's function never holds
 * anything that somebody else holds too, and the same plan can be given to right and wrong code alike.
 *
 * fast-check draws the plans. Making them simpler is our own: an example has to end at values that a person would choose
 * (`[1, 2, 3]`, `["a", "b", "c"]`), and 0, `[]` or null may only stay where they matter.
 */
import fc from "fast-check";
import { hasTwice } from "./twice.ts";
import { written } from "./writing.ts";

/** Something that can be said of an input: "first is empty". */
export interface Trait<Plan> {
  /** The sentence, given what the input is called. */
  readonly says: (it: string) => string;
  readonly holds: (plan: Plan) => boolean;
}

/** A kind of input. */
export interface Kind<Plan, Value = Plan> {
  /** Draws plans by chance. */
  readonly plans: fc.Arbitrary<Plan>;
  /** A fresh value, at every call. */
  make(plan: Plan): Value;
  /** The value, as a learner would write it. */
  show(plan: Plan): string;
  /** The i-th example that a person would choose: 1, 2, 3, ... */
  plain(i: number): Plan;
  /** Simpler plans, the boldest first. */
  simpler(plan: Plan): Iterable<Plan>;
  readonly traits: readonly Trait<Plan>[];
}

/** The plans of a kind. */
export type PlanOf<K> = K extends Kind<infer Plan, infer _> ? Plan : never;
/** The values of a kind. */
export type ValueOf<K> = K extends Kind<infer _, infer Value> ? Value : never;

/** Plans are data: alike when they are written alike. */
const isAlike = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** A trait in one line. */
export const trait = <Plan>(says: string, holds: (plan: Plan) => boolean): Trait<Plan> => ({
  says: (it) => `${it} ${says}`,
  holds,
});

/** What can be said of a number. */
export const numberTraits: readonly Trait<number>[] = [
  trait("is NaN", Number.isNaN),
  trait("is infinite", (n) => Math.abs(n) === Number.POSITIVE_INFINITY),
  trait("is 0", (n) => n === 0),
  trait("is 1", (n) => n === 1),
  trait("is negative", (n) => n < 0),
  trait("is positive", (n) => n > 0),
  trait("isn't a whole number", (n) => Number.isFinite(n) && !Number.isInteger(n)),
  trait("is 10 or more", (n) => n >= 10),
  trait("is odd", (n) => n % 2 !== 0 && Number.isInteger(n)),
  trait("is above 1", (n) => n > 1),
];

/**
 * One of some values. The plain ones come first: an example prefers them, and the earlier the better.
 *
 * @param plain values that a person would choose
 * @param special values that are easily overlooked: 0, "", null
 */
export function choice<T>(plain: readonly T[], special: readonly T[] = []): Kind<T> {
  const all = [...plain, ...special];
  const one = (from: readonly T[]) => fc.constantFrom(...from);
  return {
    plans:
      special.length === 0
        ? one(plain)
        : fc.oneof({ weight: 3, arbitrary: one(plain) }, { weight: 2, arbitrary: one(special) }),
    make: (value) => structuredClone(value),
    show: written,
    plain: (i) => plain[i % plain.length] as T,
    simpler(value) {
      const at = all.findIndex((one) => isAlike(one, value));
      return at === -1 ? all : all.slice(0, at);
    },
    traits: [
      ...all.map((value) => trait(`is ${written(value)}`, (one: T) => isAlike(one, value))),
      ...numberTraits.map(({ says, holds }) => ({
        says,
        holds: (one: T) => typeof one === "number" && holds(one),
      })),
    ],
  };
}

/** One of some things that have a text to show: functions, by their code. */
export const named = <T>(things: Readonly<Record<string, T>>): Kind<string, T> => ({
  ...choice(Object.keys(things)),
  make: (text) => things[text] as T,
  show: (text) => text,
  traits: Object.keys(things).map((text) => trait(`is ${text}`, (one: string) => one === text)),
});

/** true or false. */
export const flag = (): Kind<boolean> => ({
  ...choice([false, true]),
  traits: [trait("is true", Boolean), trait("is false", (is) => !is)],
});

/** The fields of a kind of numbers that don't depend on how they are drawn. */
function numeric(
  plain: readonly number[],
  simplerThan: (n: number) => number[],
): Omit<Kind<number>, "plans"> {
  return {
    make: (n) => n,
    show: written,
    plain: (i) => plain[i % plain.length] ?? 1,
    simpler(n) {
      const at = plain.indexOf(n);
      return at >= 0 ? plain.slice(0, at) : [...plain, ...simplerThan(n)];
    },
    traits: numberTraits,
  };
}

/** Numbers on the way to 0: without the fraction, half of it, one less. */
const nearer = (n: number): number[] =>
  [Math.trunc(n), Math.trunc(n / 2), Math.trunc(n) - Math.sign(n)]
    .map((one) => one || 0) // Never -0.
    .filter((one) => Math.abs(one) < Math.abs(n));

/**
 * Whole numbers from `min` to `max`, both included; the small ones and the ends more often.
 *
 * @param plain what a person would choose; 1, 2, 3, ... unless told
 */
export function wholeNumbers(min: number, max: number, plain?: readonly number[]): Kind<number> {
  const usual = plain ?? [2, 3, 1, 4, 5, 6, 7, 8, 9].filter((n) => n >= min && n <= max);
  const small = Math.min(max, min + 4);
  return {
    plans: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min, max: small }) },
      { weight: 2, arbitrary: fc.integer({ min, max }) },
      { weight: 1, arbitrary: fc.constantFrom(min, max) },
    ),
    ...numeric(usual.length > 0 ? usual : [min], (n) => nearer(n).filter((one) => one >= min && one <= max)),
  };
}

/** Which numbers to draw. */
export interface NumberOptions {
  readonly min?: number;
  readonly max?: number;
  /** What a person would choose: 1, 2, 3, 4, ... unless told. */
  readonly plain?: readonly number[];
  /** What is easily overlooked: 0, −1, a fraction, unless told. */
  readonly special?: readonly number[];
}

/** Numbers of all sorts that fit into float32 without rounding: whole ones, fractions, 0, negative ones, repeated ones. */
export function numbers(options: NumberOptions = {}): Kind<number> {
  const { min = -20, max = 20 } = options;
  const fits = (n: number) => n >= min && n <= max;
  const plain = (options.plain ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).filter(fits);
  const special = options.special ?? [0, -1, -2, 0.5, -0.25].filter(fits);
  const steps = 4;
  const any = fc.integer({ min: Math.ceil(min * steps), max: Math.floor(max * steps) }).map((n) => n / steps);
  const few = fc.constantFrom(...plain.slice(0, 3), ...special);
  return {
    plans: fc.oneof({ weight: 3, arbitrary: any }, { weight: 2, arbitrary: few }),
    ...numeric(plain.length > 0 ? plain : special, (n) => nearer(n).filter(fits)),
  };
}

/** Things of all sorts, as lists may hold them. */
export const anything = (): Kind<unknown> => ({
  ...choice<unknown>(
    ["a", "b", "c", "d", "e", "f", "g"],
    [0, "", false, null, 0, false, 1, 2, 10, true, "10", [1, 2], []],
  ),
  traits: [
    trait("is 0, false, null or empty (falsy)", (one) => !one),
    trait("is itself a list", Array.isArray),
    trait("is a text", (one) => typeof one === "string"),
  ],
});

/** Where there are fewer lengths than this, all come equally often. */
const SHORT = 5;

/** How long a list may be. */
export interface ListOptions {
  readonly min?: number;
  readonly max?: number;
  /** Whether no two items may be equal. */
  readonly distinct?: boolean;
  /** What an item is called in a sentence: "a parameter". */
  readonly item?: string;
}

/** Lists: empty ones, single items, ten and more, with equal items and without. In some of them nothing can be changed. */
export function list<Plan, Value>(
  of: Kind<Plan, Value>,
  options: ListOptions = {},
): Kind<readonly Plan[], Value[]> {
  const { min = 0, max = 13, distinct = false } = options;
  const ofLength = (from: number, to: number) =>
    distinct
      ? fc.uniqueArray(of.plans, { minLength: from, maxLength: Math.min(to, max), selector: written })
      : fc.array(of.plans, { minLength: from, maxLength: Math.min(to, max) });
  const fitsIn = (from: number) => Math.min(Math.max(from, min), max);
  const plainOf = (length: number): Plan[] => Array.from({ length }, (_, i) => of.plain(i));
  const ofAllLengths = fc.oneof(
    { weight: 1, arbitrary: ofLength(min, fitsIn(1)) },
    { weight: 4, arbitrary: ofLength(fitsIn(2), fitsIn(4)) },
    { weight: 2, arbitrary: ofLength(fitsIn(5), max) },
    { weight: 2, arbitrary: fc.integer({ min, max }).map(plainOf) },
  );
  return {
    plans: max - min < SHORT ? fc.integer({ min, max }).chain((n) => ofLength(n, n)) : ofAllLengths,
    make: (plans) => plans.map((plan) => of.make(plan)),
    show: (plans) => `[${plans.map((plan) => of.show(plan)).join(", ")}]`,
    plain: (i) => plainOf(Math.max(min, Math.min(max, 2 + i))),
    *simpler(plans) {
      const n = plans.length;
      const plain = plainOf(n);
      if (!plans.every((plan, i) => isAlike(plan, plain[i] as Plan))) yield* [plain, renamed(plans, of)];
      if (Math.ceil(n / 2) >= min && n > 1)
        yield* [plans.slice(0, Math.ceil(n / 2)), plans.slice(Math.floor(n / 2))];
      if (n > min) yield* plans.map((_, i) => plans.toSpliced(n - 1 - i, 1));
      for (const [i, plan] of plans.entries()) {
        if (isAlike(plan, plain[i] as Plan)) continue;
        const candidates = [plain[i] as Plan, ...of.simpler(plan)];
        for (const one of candidates) {
          const next = plans.with(i, one);
          if (!distinct || new Set(next.map(written)).size === n) yield next;
        }
      }
    },
    traits: [
      trait("is empty", (plans) => plans.length === 0),
      trait("has one item", (plans) => plans.length === 1),
      trait("has two items or more", (plans) => plans.length >= 2),
      trait("has ten items or more", (plans) => plans.length >= 10),
      trait("has an odd number of items", (plans) => plans.length % 2 === 1),
      {
        says: (it) => `two items of ${it} are equal`,
        holds: (plans) => hasTwice(plans.map(written)),
      },
      {
        says: (it) => `two neighbours in ${it} are equal`,
        holds: (plans) => plans.some((plan, i) => i > 0 && isAlike(plan, plans[i - 1] as Plan)),
      },
      ...lifted(of.traits, options.item),
    ],
  };
}

/** The same list with plain items: what was equal is equal still. */
function renamed<Plan>(plans: readonly Plan[], of: Kind<Plan, unknown>): Plan[] {
  const names = [...new Set(plans.map(written))];
  return plans.map((plan) => of.plain(names.indexOf(written(plan))));
}

/** What can be said of the items of a list: of any of them, of the first, of the last, of all. */
function lifted<Plan>(traits: readonly Trait<Plan>[], item?: string): Trait<readonly Plan[]>[] {
  const called = (which: string) => (it: string) =>
    item === undefined ? `${which} item of ${it}` : item.replace(/^an? /, `${which} `);
  const one = (it: string) => item ?? `an item of ${it}`;
  return traits.flatMap(({ says, holds }): Trait<readonly Plan[]>[] => [
    { says: (it) => says(one(it)), holds: (plans) => plans.some((plan) => holds(plan)) },
    { says: (it) => says(called("the first")(it)), holds: ([first]) => first !== undefined && holds(first) },
    {
      says: (it) => says(called("the last")(it)),
      holds: (plans) => plans.length > 0 && holds(plans.at(-1) as Plan),
    },
    {
      says: (it) => says(called("every")(it)),
      holds: (plans) => plans.length > 0 && plans.every((plan) => holds(plan)),
    },
  ]);
}

// biome-ignore lint/suspicious/noExplicitAny: of whatever plans; which ones is known where the kind is used
export type AnyKind = Kind<any, unknown>;
/** The kinds of some named inputs. */
export type Kinds = Readonly<Record<string, AnyKind>>;
/** Plans by name. */
export type Plans<K> = { readonly [Name in keyof K]: PlanOf<K[Name]> };
/** Values by name. */
export type Values<K> = { [Name in keyof K]: ValueOf<K[Name]> };

/**
 * Several inputs with names. Their traits come as "first is empty".
 *
 * @param adjust brings plans that were drawn apart into agreement (equal lengths, shapes that fit): it runs after drawing, and again
 *   after every change
 */
export function together<const K extends Kinds>(
  kinds: K,
  adjust: (plans: Plans<K>) => Plans<K> = (plans) => plans,
): Kind<Plans<K>, Values<K>> {
  type Field = Kind<unknown, unknown>;
  const names = Object.keys(kinds);
  const kindOf = (name: string) => kinds[name] as unknown as Field;
  const each = <Out>(work: (name: string) => Out) =>
    Object.fromEntries(names.map((name) => [name, work(name)]));
  const partOf = (plans: Plans<K>, name: string): unknown => plans[name];
  return {
    plans: fc.record(each((name) => kindOf(name).plans)).map((plans) => adjust(plans as Plans<K>)),
    make: (plans) => each((name) => kindOf(name).make(partOf(plans, name))) as Values<K>,
    show: (plans) =>
      `{ ${names.map((name) => `${name}: ${kindOf(name).show(partOf(plans, name))}`).join(", ")} }`,
    plain: (i) => adjust(each((name) => kindOf(name).plain(i)) as Plans<K>),
    *simpler(plans) {
      for (const name of names) {
        for (const one of kindOf(name).simpler(partOf(plans, name))) yield adjust({ ...plans, [name]: one });
      }
    },
    traits: names.flatMap((name) =>
      kindOf(name).traits.map(({ says, holds }) => ({
        says: (it: string) => says(it === "" ? name : `${name} of ${it}`),
        holds: (plans: Plans<K>) => holds(partOf(plans, name)),
      })),
    ),
  };
}

/** The same plans, but another value is made of them, and perhaps written in another way. */
export function turned<Plan, Value, Other>(
  kind: Kind<Plan, Value>,
  turn: (value: Value) => Other,
  show: (shown: string, plan: Plan) => string = (shown) => shown,
): Kind<Plan, Other> {
  return { ...kind, make: (plan) => turn(kind.make(plan)), show: (plan) => show(kind.show(plan), plan) };
}

/** One of several kinds, the first as often as all others. An example prefers the first. */
export function either<Plan, Value>(
  first: Kind<Plan, Value>,
  ...others: readonly Kind<Plan, Value>[]
): Kind<{ readonly at: number; readonly plan: Plan }, Value> {
  const kinds = [first, ...others];
  const kindAt = (at: number) => kinds[at] ?? first;
  return {
    plans: fc.oneof(
      ...kinds.map((kind, at) => ({
        weight: at === 0 ? Math.max(1, others.length) : 1,
        arbitrary: kind.plans.map((plan) => ({ at, plan })),
      })),
    ),
    make: ({ at, plan }) => kindAt(at).make(plan),
    show: ({ at, plan }) => kindAt(at).show(plan),
    plain: (i) => ({ at: 0, plan: first.plain(i) }),
    *simpler({ at, plan }) {
      if (at > 0) yield { at: 0, plan: first.plain(0) };
      for (const one of kindAt(at).simpler(plan)) yield { at, plan: one };
    },
    traits: kinds.flatMap((kind, at) =>
      kind.traits.map(({ says, holds }) => ({
        says,
        holds: (one: { readonly at: number; readonly plan: Plan }) => one.at === at && holds(one.plan),
      })),
    ),
  };
}

/** A kind of which nothing is said: it only steers others, or the trial says it better. */
export const steering = <Plan, Value>(kind: Kind<Plan, Value>): Kind<Plan, Value> => ({
  ...kind,
  traits: [],
});
