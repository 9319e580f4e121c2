/**
 * What the functions of section 4 of module 11 are handed: parts of a Learner that are there or not, and models with their tensors.
 */
import { nn, ones, optim, type Tensor, tensor } from "#engine";
import { choice, steering } from "../trials/kinds.ts";
import { batchAccuracy } from "./learner.ts";
import { Scale } from "./workshop.ts";

const weight = tensor([[1], [2]], { requiresGrad: true });
const plain = (x: Tensor): Tensor => x.matmul(weight);
const squares = (p: Tensor, t: Tensor): Tensor => p.sub(t).pow(2).mean();
/** The words for what is missing. */
export const NONE = ["left out", "undefined", "null"];
/** A plain function that has something of a module. */
export const SIMILAR = "a plain function with a field parameters";
/** The words for a model; a plain function comes most often. */
export const MODEL_WORDS = [
  "a module",
  "a module of a class of one's own",
  "a plain function",
  "a plain function",
  SIMILAR,
  "undefined",
  "null",
];
/** What stands for each word of a plan. */
const VALUES: Readonly<Record<string, unknown>> = {
  "a loader": [[ones(1, 1), ones(1, 1)]],
  "a module": new nn.Linear(2, 1),
  "a module of a class of one's own": new Scale(),
  "a plain function": plain,
  [SIMILAR]: Object.assign((x: Tensor) => plain(x), { parameters: [weight] }),
  SGD: optim.SGD,
  squares,
  "[]": [],
  "[weight]": [weight],
  "[accuracy]": [batchAccuracy],
  undefined: undefined,
  null: null,
};
/** What a plan says of some fields, in words. */
export type Words = Readonly<Record<string, string>>;
const fieldsOf = (fields: Words) => Object.entries(fields).filter(([, word]) => word !== "left out");
/** An object with these fields; or nothing at all. */
export const objectOf = (whole: string | undefined, fields: Words): unknown =>
  whole === "there"
    ? Object.fromEntries(fieldsOf(fields).map(([name, word]) => [name, VALUES[word]]))
    : VALUES[whole ?? ""];
/** The same as a learner would write it. */
export const shownAs = (whole: string, fields: Words): string =>
  whole === "there"
    ? `{ ${fieldsOf(fields)
        .map((field) => field.join(": "))
        .join(", ")} }`
    : whole;
/** Words, the first of them most often. */
export const mostly = (word: string, ...rare: string[]) =>
  steering(choice([word, word, word, word, word, ...rare]));

/** The models, and tensors that may be given. */
export const MODELS = [
  "nn.Linear(2, 1)",
  "nn.Linear(2, 1) with a frozen bias",
  "a module with two layers",
  "a plain function",
];
export const NAMES = ["w", "v", "frozen", "linear.weight"];

/** Models, and all tensors by name. */
export function models() {
  const linear = new nn.Linear(2, 1);
  const halfFrozen = new nn.Linear(2, 1);
  halfFrozen.bias!.requiresGrad_(false);
  const deep = new nn.Sequential(new nn.Linear(2, 2), new nn.Linear(2, 1));
  const known: Record<string, Tensor> = {
    w: tensor([[1], [2]], { requiresGrad: true }),
    v: tensor([3], { requiresGrad: true }),
    frozen: tensor([4]),
    "linear.weight": linear.weight,
    "linear.bias": linear.bias!,
    "the other weight": halfFrozen.weight,
    "the frozen bias": halfFrozen.bias!,
    ...Object.fromEntries(deep.namedParameters().map(([name, one]) => [`layer ${name}`, one])),
  };
  return { known, all: [linear, halfFrozen, deep, plain] };
}
