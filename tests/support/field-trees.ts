/**
 * Modules of the engine with fields of every sort, for the trials of module 14: nested, with shared tensors, with lists in which
 * something is lost. A tree is drawn as plain data, and built anew for each call.
 */
import fc from "fast-check";
import { nn, ones, Tensor, tensor } from "#engine";
import type { Kind } from "../trials/kinds.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

/** The fields of a module, in order. In a field stands a tensor (by a letter), an inner module, or something else (in words). */
export type FieldPlan = readonly (readonly [name: string, content: string | FieldPlan])[];

const NAMES = ["weight", "mean", "layer", "0", "body"];
const TWIN = "another nn.Parameter around the numbers of p";
/** Parameters and buffers by their letters. What has the same letter is the same tensor. */
const PARAMETERS = ["p", "q", "a Scale, which extends nn.Parameter", "a frozen nn.Parameter", TWIN];
const BUFFERS = ["b", "c"];
const LETTERS = ["p", "b", "q", "c", ...PARAMETERS.slice(2)];
const LISTS = [
  "[a Linear]",
  "[an nn.Parameter]",
  "[p]",
  "[p, a Linear]",
  "[a ReLU]",
  "[a ReLU, 3]",
  "[3, null]",
  "[an nn.Buffer, a tensor]",
  "[a Linear, a Linear]",
  "[the module itself]",
  "[the module m]",
  "[null, a Linear]",
  "[a frozen nn.Parameter]",
  "[a module { weight: nn.Parameter p, body: [a Linear] }]",
  "[]",
];
const OTHERS = [
  "3",
  "null",
  "a tensor that wants gradients",
  "{ weight: an nn.Parameter }",
  "{ layers: [a Linear] }",
  "a plain function with the fields { weight: an nn.Parameter, layers: [a Linear] }",
  "a plain function with the fields { forward: another one, weight: an nn.Parameter }",
  "a ReLU",
  ...LISTS,
];

/** The same module wherever it stands. */
const SHARED = "the module m { weight: nn.Parameter q, body: [a Linear] }";

class Part extends nn.Module {
  override forward(x: Tensor): Tensor {
    return x;
  }
}

class Scale extends nn.Parameter {}

function treesOf(depth: number): fc.Arbitrary<FieldPlan> {
  const content = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<string | FieldPlan>(...LETTERS) },
    { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 1, arbitrary: fc.constantFrom(...LISTS) },
    { weight: 1, arbitrary: fc.constant(SHARED) },
    ...(depth === 0 ? [] : [{ weight: 4, arbitrary: treesOf(depth - 1) }]),
  );
  const field = fc.tuple(fc.constantFrom(...NAMES), content);
  return fc
    .uniqueArray(field, { minLength: depth === 2 ? 1 : 0, maxLength: 4, selector: ([name]) => name })
    .map((fields) => numberedFirst(fields));
}

/** Fields that are called by a number come first in every object, whenever they were made. */
const numberedFirst = (plan: FieldPlan): FieldPlan =>
  [...plan].sort(([a], [b]) => Number(b === "0") - Number(a === "0"));

function* simplerTrees(plan: FieldPlan): Iterable<FieldPlan> {
  for (const i of plan.keys()) yield plan.toSpliced(i, 1);
  for (const [i, [name, content]] of plan.entries()) {
    const simpler: Iterable<string | FieldPlan> =
      typeof content === "string" ? simplerContents(content) : hoisted(content);
    for (const one of simpler) yield plan.with(i, [name, one]);
  }
}

/** What stands in an inner module, in its place; then simpler modules. */
function* hoisted(plan: FieldPlan): Iterable<string | FieldPlan> {
  for (const [, content] of plan) yield content;
  yield* simplerTrees(plan);
}

/** A letter or a list of the same sort that stands earlier. */
function simplerContents(content: string): string[] {
  const sort = [PARAMETERS, BUFFERS, LISTS].find((list) => list.includes(content)) ?? [];
  return sort.slice(0, Math.max(0, sort.indexOf(content)));
}

/** The fields as one would write them. */
export function showFields(plan: FieldPlan): string {
  const show = (content: string | FieldPlan): string => {
    if (typeof content !== "string") return `a module ${showFields(content)}`;
    if (BUFFERS.includes(content)) return `nn.Buffer ${content}`;
    return content === "p" || content === "q" ? `nn.Parameter ${content}` : content;
  };
  if (plan.length === 0) return "{}";
  return `{ ${plan.map(([name, content]) => `${name}: ${show(content)}`).join(", ")} }`;
}

const modulesIn = (plan: FieldPlan, depth = 0): { of: FieldPlan; depth: number }[] => [
  { of: plan, depth },
  ...plan.flatMap(([, content]) => (typeof content === "string" ? [] : modulesIn(content, depth + 1))),
];
const contentsIn = (plan: FieldPlan): string[] =>
  modulesIn(plan).flatMap(({ of }) =>
    of.flatMap(([, content]) => (typeof content === "string" ? [content] : [])),
  );
const holds = (word: string) => (plan: FieldPlan) => contentsIn(plan).some((one) => one.startsWith(word));
const isLetter = (one: string): boolean => LETTERS.includes(one);

const TRAITS: Readonly<Record<string, (plan: FieldPlan) => boolean>> = {
  "a field holds a list with a module in it": (plan) =>
    contentsIn(plan).some((one) => /^\[a (Linear|ReLU)/.test(one)),
  "a field holds a list with a parameter in it": (plan) =>
    contentsIn(plan).some((one) => one === "[an nn.Parameter]" || one === "[p]"),
  "a list holds a parameter that also stands in a field": (plan) =>
    holds("[p")(plan) && contentsIn(plan).includes("p"),
  "a list holds a parameter that also stands in a field, and something lost": (plan) =>
    holds("[p, ")(plan) && contentsIn(plan).includes("p"),
  "a module stands in two fields": (plan) => contentsIn(plan).filter((one) => one === SHARED).length > 1,
  "an inner module has a list": (plan) =>
    modulesIn(plan).some(({ of, depth }) => depth > 0 && of.some(([, one]) => String(one).startsWith("["))),
  "a list holds a module without parameters": holds("[a ReLU"),
  "a list holds a parameter with requiresGrad false": holds("[a frozen"),
  "a list holds a module that has a list itself": holds("[a module"),
  "a list holds something else before what is lost": holds("[null"),
  "a list holds a module that also stands in a field": (plan) =>
    holds("[the module m")(plan) && contentsIn(plan).includes(SHARED),
  "a field holds a list": holds("["),
  "a field holds a plain object": holds("{"),
  "a field holds a plain function": holds("a plain function"),
  "a field holds a plain function that has a forward": holds("a plain function with the fields { forward"),
  "a field holds a tensor that wants gradients and is no Parameter": holds("a tensor"),
  "a parameter is of a class that extends nn.Parameter": holds("a Scale"),
  "a parameter is frozen": holds("a frozen"),
  "two parameters have the same numbers": (plan) => holds(TWIN)(plan) && contentsIn(plan).includes("p"),
  "a tensor is found in two places": (plan) => {
    const letters = contentsIn(plan).flatMap((one) => (one === SHARED ? ["q"] : isLetter(one) ? [one] : []));
    return hasTwice(letters);
  },
  "an inner module stands before a tensor of the same module": (plan) =>
    modulesIn(plan).some(({ of }) =>
      of.some(
        ([, one], i) => typeof one !== "string" && of.slice(i).some(([, next]) => isLetter(String(next))),
      ),
    ),
  "a tensor lies two modules deep": (plan) =>
    modulesIn(plan).some(({ of, depth }) => depth > 1 && of.some(([, one]) => isLetter(String(one)))),
  "an inner module has tensors": (plan) =>
    modulesIn(plan).some(({ of, depth }) => depth > 0 && of.some(([, one]) => isLetter(String(one)))),
  "there is a buffer": (plan) => contentsIn(plan).some((one) => BUFFERS.includes(one)),
  "there is a parameter": (plan) => contentsIn(plan).some((one) => PARAMETERS.includes(one)),
};

/** Modules of all sorts. */
export const fieldTrees: Kind<FieldPlan> = {
  plans: treesOf(2),
  make: (plan) => plan,
  show: showFields,
  plain: () => [["weight", "p"]],
  simpler: simplerTrees,
  traits: Object.entries(TRAITS).map(([says, has]) => ({ says: () => says, holds: has })),
};

/** A module, and who is who in it. */
export interface FieldTree {
  readonly module: nn.Module;
  /** The letter of a tensor, and what anything else is. */
  nameOf(thing: unknown): string;
}

/** Builds a module. */
export function fieldsOf(plan: FieldPlan): FieldTree {
  const known = new Map<Tensor, string>();
  const numbers = tensor([1]);
  const make = (letter: string): Tensor => {
    const from = letter === "p" || letter === TWIN ? numbers : tensor([1]);
    const Class = BUFFERS.includes(letter) ? nn.Buffer : letter.startsWith("a Scale") ? Scale : nn.Parameter;
    const one = new Class(from);
    if (letter.startsWith("a frozen")) one.requiresGrad_(false);
    known.set(one, letter);
    return one;
  };
  const own = new Map(LETTERS.map((letter) => [letter, make(letter)]));
  const outermost = new Part();
  const twice = Object.assign(new Part(), { weight: own.get("q"), body: [new nn.Linear(1, 1)] });
  const LISTED: Readonly<Record<string, () => unknown>> = {
    "3": () => 3,
    null: () => null,
    "a tensor that wants gradients": () => ones(2).requiresGrad_(),
    "{ weight: an nn.Parameter }": () => ({ weight: new nn.Parameter(ones(1)) }),
    "a ReLU": () => new nn.ReLU(),
    "[a Linear]": () => [new nn.Linear(1, 1)],
    "[an nn.Parameter]": () => [new nn.Parameter(ones(1))],
    "[p]": () => [own.get("p")],
    "[p, a Linear]": () => [own.get("p"), new nn.Linear(1, 1)],
    [SHARED]: () => twice,
    "[the module m]": () => [twice],
    "[null, a Linear]": () => [null, new nn.Linear(1, 1)],
    "[a frozen nn.Parameter]": () => [new nn.Parameter(ones(1)).requiresGrad_(false)],
    "[a module { weight: nn.Parameter p, body: [a Linear] }]": () => [
      Object.assign(new Part(), { weight: own.get("p"), body: [new nn.Linear(1, 1)] }),
    ],
    "a plain function with the fields { weight: an nn.Parameter, layers: [a Linear] }": () =>
      Object.assign(() => 1, { weight: new nn.Parameter(ones(1)), layers: [new nn.Linear(1, 1)] }),
    "a plain function with the fields { forward: another one, weight: an nn.Parameter }": () =>
      Object.assign(() => 1, { forward: () => 1, weight: new nn.Parameter(ones(1)) }),
    "{ layers: [a Linear] }": () => ({ layers: [new nn.Linear(1, 1)] }),
    "[a ReLU]": () => [new nn.ReLU()],
    "[a ReLU, 3]": () => [new nn.ReLU(), 3],
    "[an nn.Buffer, a tensor]": () => [new nn.Buffer(ones(1)), ones(1).requiresGrad_()],
    "[3, null]": () => [3, null],
    "[a Linear, a Linear]": () => [new nn.Linear(1, 1), new nn.Linear(1, 1)],
    "[the module itself]": () => [outermost],
    "[]": () => [],
  };
  const build = (of: FieldPlan, into: nn.Module): nn.Module => {
    const contentOf = (content: string | FieldPlan): unknown =>
      typeof content !== "string" ? build(content, new Part()) : (own.get(content) ?? LISTED[content]?.());
    return Object.assign(into, Object.fromEntries(of.map(([name, content]) => [name, contentOf(content)])));
  };
  const nameOf = (thing: unknown): string => {
    if (thing instanceof nn.Module) return "a module";
    if (!(thing instanceof Tensor)) return written(thing);
    return known.get(thing) ?? "another tensor";
  };
  return { module: build(plan, outermost), nameOf };
}
