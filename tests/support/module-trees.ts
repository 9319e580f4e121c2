/**
 * Modules with fields of every sort, for the trial of module 10's `Module`: nested, with shared parameters, and with all that is to be passed
 * over. A tree is drawn as plain data, and built anew from the classes of whoever is tried.
 */
import fc from "fast-check";
import { ones, Tensor, tensor } from "#engine";
import type { Kind } from "../trials/kinds.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

/** The fields of a module, in order. In a field stands a parameter (its letter), an inner module, or something else (a word). */
export type TreePlan = readonly (readonly [name: string, content: string | TreePlan])[];

const NAMES = ["weight", "bias", "layer", "_gain", "body", "0"];
/** The parameters, and the number that each of them holds. */
const SCALE = "a Scale, which extends Parameter";
const FROZEN = "a Parameter that requires no gradients";
const TWIN = "another Parameter of the same memory as p";
const NUMBERS: Readonly<Record<string, number>> = {
  p: 1,
  q: 2,
  r: 1,
  s: 3,
  t: 2,
  [TWIN]: 1,
  [SCALE]: 4,
  [FROZEN]: 5,
};
const LETTERS = Object.keys(NUMBERS);

/** What may stand in a field and isn't to be listed. `make` makes a parameter, `fill` a module. */
const OTHERS: Readonly<Record<string, (make: Tree["make"], fill: (fields: object) => object) => unknown>> = {
  "3": () => 3,
  '"a text"': () => "a text",
  null: () => null,
  undefined: () => undefined,
  "a tensor": () => ones(2),
  "a tensor with requiresGrad": () => ones(2).requiresGrad_(),
  "[a Parameter, a Module]": (make, fill) => [
    make("the one in the list"),
    fill({ weight: make("the module's in the list") }),
  ],
  "{ weight: a Parameter }": (make) => ({ weight: make("the one in the object") }),
  "{ parameters() { ... } }": (make) => ({ parameters: () => [make("what the object's method gives")] }),
  "a function": () => () => {},
};

/** Modules with inner modules down to a depth. */
function treesOf(depth: number): fc.Arbitrary<TreePlan> {
  const content = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<string | TreePlan>(...LETTERS) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(OTHERS)) },
    ...(depth === 0 ? [] : [{ weight: 3, arbitrary: treesOf(depth - 1) }]),
  );
  const field = fc.tuple(fc.constantFrom(...NAMES), content);
  return fc
    .uniqueArray(field, { minLength: depth === 2 ? 1 : 0, maxLength: 4, selector: ([name]) => name })
    .map((fields) => numberedFirst(fields));
}

/** Fields that are called by a number come first in every object, whenever they were made. */
const numberedFirst = (plan: TreePlan): TreePlan =>
  [...plan].sort(([a], [b]) => Number(b === "0") - Number(a === "0"));

/** Without one of the fields, with one of them made simpler, or with plain names. */
function* simplerTrees(plan: TreePlan): Iterable<TreePlan> {
  for (const i of plan.keys()) yield plan.toSpliced(i, 1);
  for (const [i, [name, content]] of plan.entries()) {
    const letters = LETTERS.slice(0, Math.max(0, LETTERS.indexOf(String(content))));
    const simpler = typeof content === "string" ? letters : simplerTrees(content);
    for (const one of simpler) yield plan.with(i, [name, one]);
  }
  const named = plan.map(([, content], i) => [NAMES[i] ?? "", content] as const);
  if (written(named) !== written(plan)) yield named;
}

/** The fields as a learner would write them. */
export function showTree(plan: TreePlan): string {
  const show = (content: string | TreePlan) =>
    typeof content === "string" ? content : `Module ${showTree(content)}`;
  return plan.length === 0
    ? "{}"
    : `{ ${plan.map(([name, content]) => `${name}: ${show(content)}`).join(", ")} }`;
}

/** The module and all modules inside it, each with its depth. */
const modulesIn = (plan: TreePlan, depth = 0): { of: TreePlan; depth: number }[] => [
  { of: plan, depth },
  ...plan.flatMap(([, content]) => (typeof content === "string" ? [] : modulesIn(content, depth + 1))),
];
const innerOf = (of: TreePlan) => of.filter(([, content]) => typeof content !== "string");
const lettersOf = (of: TreePlan) =>
  of.flatMap(([, content]) => (String(content) in NUMBERS ? [String(content)] : []));
const lettersIn = (plan: TreePlan) => modulesIn(plan).flatMap(({ of }) => lettersOf(of));
const holds = (word: string) => (plan: TreePlan) =>
  modulesIn(plan).some(({ of }) => of.some(([, content]) => String(content).startsWith(word)));

const TRAITS: Readonly<Record<string, (plan: TreePlan) => boolean>> = {
  "a parameter or a module stands in a field with an underscore (_gain)": (plan) =>
    modulesIn(plan).some(({ of }) => of.some(([name, one]) => name === "_gain" && !(String(one) in OTHERS))),
  "a parameter is of a class that extends Parameter": holds(SCALE),
  "a parameter requires no gradients": holds(FROZEN),
  "a field holds an object with a method parameters": holds("{ parameters"),
  "a field holds a list": holds("["),
  "a field holds a tensor that is no Parameter": holds("a tensor"),
  "a field holds a tensor that tracks gradients and is no Parameter": holds("a tensor with requiresGrad"),
  "two inner modules of one module have the same parameter": (plan) =>
    modulesIn(plan).some(({ of }) =>
      hasTwice(innerOf(of).flatMap(([, inner]) => [...new Set(lettersIn(inner as TreePlan))])),
    ),
  "two modules have the same parameter": (plan) =>
    hasTwice(modulesIn(plan).flatMap(({ of }) => [...new Set(lettersOf(of))])),
  "a parameter stands in two fields": (plan) => hasTwice(lettersIn(plan)),
  "two different parameters hold the same number": (plan) =>
    hasTwice([...new Set(lettersIn(plan))].map((letter) => NUMBERS[letter])),
  "two different parameters have the same memory": (plan) =>
    lettersIn(plan).includes("p") && lettersIn(plan).includes(TWIN),
  "a parameter lies two modules deep": (plan) =>
    modulesIn(plan).some(({ of, depth }) => depth > 1 && lettersOf(of).length > 0),
  "an inner module has parameters": (plan) =>
    modulesIn(plan).some(({ of, depth }) => depth > 0 && lettersOf(of).length > 0),
  "there is a parameter somewhere": (plan) => lettersIn(plan).length > 0,
};

/** Modules of all sorts. */
export const trees: Kind<TreePlan> = {
  plans: treesOf(2),
  make: (plan) => plan,
  show: showTree,
  plain: () => [["weight", "p"]],
  simpler: simplerTrees,
  traits: Object.entries(TRAITS).map(([says, has]) => ({ says: () => says, holds: has })),
};

/** The classes of one version of module 10. */
interface Classes {
  readonly Module: new () => object;
  readonly Parameter: new (from: Tensor) => Tensor;
}

/** A module, and who is who in it. */
export interface Tree {
  readonly module: { parameters(): unknown };
  /** The letter of a parameter, and what anything else is. */
  nameOf(thing: unknown): string;
  /** A new parameter under a letter, or another name. */
  make(letter: string): Tensor;
}

/** Builds a module. The parameters are made without the learner's constructor, so that section 3 can be done before section 2. */
export function treeOf(plan: TreePlan, { Module, Parameter }: Classes): Tree {
  const known = new Map<Tensor, string>();
  class Scale extends Parameter {}
  const { array: shared } = tensor([NUMBERS.p ?? 9]);
  const make = (letter: string): Tensor => {
    const array = letter === "p" || letter === TWIN ? shared : tensor([NUMBERS[letter] ?? 9]).array;
    const kind = letter === SCALE ? Scale : Parameter;
    const one = (Reflect.construct(Tensor, [array], kind) as Tensor).requiresGrad_(letter !== FROZEN);
    known.set(one, letter);
    return one;
  };
  const own = new Map(LETTERS.map((letter) => [letter, make(letter)]));
  class Part extends Module {}
  const fill = (fields: object) => Object.assign(new Part(), fields);
  const contentOf = (content: string | TreePlan): unknown => {
    if (typeof content !== "string") return build(content);
    return own.get(content) ?? OTHERS[content]?.(make, fill);
  };
  const build = (of: TreePlan): object =>
    fill(Object.fromEntries(of.map(([name, content]) => [name, contentOf(content)])));
  const nameOf = (thing: unknown): string => {
    if (thing instanceof Module) return "a module";
    if (Array.isArray(thing)) return `[${thing.map(nameOf).join(", ")}]`;
    if (!(thing instanceof Tensor)) return written(thing);
    return known.get(thing) ?? (thing instanceof Parameter ? "a copy" : "a tensor that is no Parameter");
  };
  return { module: build(plan) as Tree["module"], nameOf, make };
}
