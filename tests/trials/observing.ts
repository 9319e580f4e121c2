/**
 * What a call did, as a list of parts: what came back or was thrown, and what became of everything that somebody else can see.
 *
 * Parts are copies, so that nothing that happens later changes them. Two lists of parts are compared one by one, and of all that
 * was looked at, the *one* part that differs is what the learner is told.
 */
import { inspect, isDeepStrictEqual } from "node:util";
import * as engine from "#engine";
import {
  describe,
  type Grid,
  gridText,
  indicesOf,
  isClose,
  isTensor,
  isThenable,
  pairText,
  position,
  shapeText,
  type TensorLike,
  toGrid,
} from "../support/values.ts";
import { written } from "./writing.ts";

/** One thing that was looked at. */
export interface Part {
  /** What it is, as the subject of "expected ..., got ...". */
  readonly what: string;
  readonly value: unknown;
  /** How far off a number may be, relative to its size (and absolute below 1). */
  readonly tolerance: number;
}

/** All that was looked at, and the error that ended it, if one did. */
export interface Observed {
  readonly parts: readonly Part[];
  readonly threw?: unknown;
  /** "a Promise" or "a generator", when the subject returned one. */
  readonly returned?: string;
  /** Whether the engine records afterwards. */
  readonly isRecording?: boolean;
}

/** How to look at something. */
export interface SeeOptions {
  /** 1e-5 unless told. */
  readonly tolerance?: number;
}

/** For numbers that right code doesn't round. */
export const exactly: SeeOptions = { tolerance: 0 };

/** Looks at something: a copy of it is kept under a name. */
export type See = (what: string, value: unknown, options?: SeeOptions) => void;

/** Runs `work` and keeps what it looks at, up to the error that ends it. The engine then records as it did before. */
export function observed(work: (see: See) => void): Observed {
  const parts: Part[] = [];
  const see: See = (what, value, { tolerance = 1e-5 } = {}) => {
    const copy = copyOf(value);
    parts.push({ what, value: copy, tolerance });
    if (copy instanceof Huge) throw copy;
  };
  const wasRecording = engine.isGradEnabled();
  try {
    work(see);
    return { parts, isRecording: engine.isGradEnabled() };
  } catch (threw) {
    return threw instanceof Huge ? { parts } : { parts, threw, isRecording: engine.isGradEnabled() };
  } finally {
    engine.setGradEnabled(wasRecording);
  }
}

/** A tensor as it was. */
class TensorCopy {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly hasGradient: boolean;
  readonly grid: Grid | string;
  constructor(tensor: TensorLike) {
    this.shape = [...tensor.shape];
    this.dtype = String((tensor as { dtype?: unknown }).dtype ?? "");
    this.hasGradient = (tensor as { requiresGrad?: unknown }).requiresGrad === true;
    this.grid = toGrid(tensor);
  }
  [inspect.custom](): string {
    if (typeof this.grid === "string") return "a tensor";
    return this.grid.values.length === 0
      ? `an empty tensor of shape ${shapeText(this.shape)}`
      : `tensor(${gridText(this.grid)})`;
  }
}

/** A copy's numbers in one form. */
export const gridOf = (copy: unknown): Grid | string =>
  copy instanceof TensorCopy ? copy.grid : toGrid(copy);

/** What can't be copied, and needs no more than its name: a function, a Promise, a generator, an object of a class. */
class Named {
  readonly name: string;
  readonly value: unknown;
  constructor(name: string, value: unknown) {
    this.name = name;
    this.value = value;
  }
  [inspect.custom](): string {
    return this.name;
  }
}

/** What is so large that it can't be right: nobody looks at the rest, which would take as long again. */
class Huge extends Named {}

/** Whether something was seen that is too large to be right. */
export const sawHuge = ({ parts }: Observed): boolean => parts.some(({ value }) => value instanceof Huge);

/** More items or characters than any result has. */
const MOST = 3_000_000;
/** The most items of a list that are kept: a list without end must not fill the memory. */
const MOST_ITEMS = 100_000;

const huge = (what: string, count: number, of: string, value: unknown): Huge =>
  new Huge(`${what} of ${count.toLocaleString("en")} ${of}`, value);

/** A copy that nobody changes any more. */
export function copyOf(value: unknown, depth = 0): unknown {
  if (typeof value === "function") return new Named(describe(value), value);
  if (typeof value === "string" && value.length > MOST)
    return huge("a text", value.length, "characters", value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value) && value.length > MOST) return huge("a list", value.length, "items", value);
  if (depth > 20) return new Named("something nested without end", value);
  if (isTensor(value)) return new TensorCopy(value);
  if (isThenable(value)) {
    Promise.resolve(value).catch(() => {}); // Nobody will await it.
    return new Named("a Promise", value);
  }
  if (Array.isArray(value)) return Array.from(value.slice(0, MOST_ITEMS), (one) => copyOf(one, depth + 1));
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  if (value instanceof Map)
    return new Map([...value].map((entry) => copyOf(entry, depth + 1) as [unknown, unknown]));
  if (value instanceof Set) return new Set([...value].map((one) => copyOf(one, depth + 1)));
  if (value instanceof Error) return new Named(`an Error ("${value.message}")`, value);
  if ("next" in value && typeof value.next === "function") return new Named("a generator", value);
  const name = Object.getPrototypeOf(value)?.constructor?.name ?? "Object";
  if (name !== "Object") return new Named(`an object of the class ${name}`, value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one, depth + 1)]));
}

/** The one part in which two observations differ. */
export interface Unlike {
  /** What was looked at: "the gradient of w afterwards". */
  readonly part: string;
  /** Where in it they differ: "[2].label"; "" when they differ as a whole. */
  readonly path: string;
  /** In which way, in a word or two: for telling one symptom from another. */
  readonly how: string;
  readonly expected: string;
  readonly got: string;
  /** What to do about it, when that is sure. */
  readonly advice: string;
}

/** Which error is due: whether its message has to name something. */
export type Names = readonly Name[];
/** A number, a word, a shape (its lengths in this order, however they are written), or a text that must stand there just so. */
type Name = string | number | readonly number[] | { readonly exactly: string };

/**
 * The first part in which two observations differ; `undefined` when they are alike.
 *
 * @param names what the message of a refusal must name
 */
export function unlike(right: Observed, mine: Observed, names: Names = []): Unlike | undefined {
  return seenUnlike(right, mine, names) ?? recordingUnlike(right, mine);
}

/** Who switches the engine's recording off must switch it on again. */
function recordingUnlike(right: Observed, mine: Observed): Unlike | undefined {
  if (right.isRecording === mine.isRecording) return undefined;
  return {
    part: "whether the engine records afterwards",
    path: "",
    how: "recording",
    expected: String(right.isRecording),
    got: String(mine.isRecording),
    advice: " noGrad(() => ...) puts it back by itself.",
  };
}

function seenUnlike(right: Observed, mine: Observed, names: Names): Unlike | undefined {
  for (const [i, part] of right.parts.entries()) {
    const own = mine.parts[i];
    if (own === undefined || own.what !== part.what) return missingPart(part, mine);
    const found = differenceOf(part.value, own.value, part.tolerance);
    if (found !== undefined) return { part: part.what, ...found };
  }
  const extra = mine.parts[right.parts.length];
  if (right.threw !== undefined) return errorUnlike(mine, names, extra);
  if (mine.threw !== undefined) return thrownUnlike("the call", "a result", mine.threw);
  if (extra === undefined) return undefined;
  return {
    part: extra.what,
    path: "",
    how: "extra",
    expected: "nothing of the kind",
    got: shown(extra.value),
    advice: "",
  };
}

function missingPart(part: Part, mine: Observed): Unlike {
  if (mine.threw !== undefined) return thrownUnlike(part.what, shown(part.value), mine.threw);
  return {
    part: part.what,
    path: "",
    how: "missing",
    expected: shown(part.value),
    got: "nothing of the kind",
    advice: "",
  };
}

const thrownUnlike = (part: string, expected: string, threw: unknown): Unlike => ({
  part,
  path: "",
  how: `threw ${nameOf(threw)}`,
  expected,
  got: errorText(threw),
  advice: adviceOnName(threw),
});

/** What to do about a name that the runtime doesn't know. */
function adviceOnName(threw: unknown): string {
  const unknown = threw instanceof ReferenceError && /^(\S+) is not defined$/.exec(threw.message)?.[1];
  if (!unknown) return "";
  return unknown in engine
    ? ` Import it: import { ${unknown} } from "#engine";`
    : " Is it spelled right, and imported at the top of the file?";
}

const nameOf = (threw: unknown): string => (threw instanceof Error ? threw.name : "no Error");

/** An error in words; the runtime's own words stay as they are. */
export function errorText(threw: unknown): string {
  if (!(threw instanceof Error)) return `${describe(threw)}, thrown without an Error around it`;
  return threw.name === "Error" ? `the Error "${threw.message}"` : `${threw.name}: ${threw.message}`;
}

/** Numbers and words of a message, for finding what it names. */
const wordsOf = (message: string): Set<string> =>
  new Set(message.match(/-?\d+(?:\.\d+)?|-?infinity|[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);

/** A word counts in any case: it may begin the sentence. */
function namesIt(message: string, name: Name): boolean {
  if (typeof name === "object") {
    return "exactly" in name ? message.includes(name.exactly) : namesShape(message, name);
  }
  const [said, wanted] = [message.toLowerCase(), String(name).toLowerCase()];
  if (wordsOf(wanted).size === 1)
    return wordsOf(said).has(wanted) || wordsOf(said).has([...wordsOf(wanted)][0] ?? "");
  // Several words, as in "dls.valid": blanks don't matter.
  const plain = (text: string) => text.replace(/\s/g, "");
  return plain(said).includes(plain(wanted));
}

/** "(2, 3)", "[2,3]", "2 × 3": the lengths, with nothing but signs between them. Where there are none, `${shape}` is an empty text. */
function namesShape(message: string, shape: readonly number[]): boolean {
  if (shape.length === 0) return true;
  return new RegExp(`(?<![\\d.])${shape.join("[\\s,×x]+")}(?!\\d|\\s*[,×x]\\s*\\d)`).test(message);
}

/** The error that is due, in words. */
export function dueError(names: Names): string {
  const written = names.map((name) => {
    if (typeof name !== "object") return String(name);
    return "exactly" in name ? name.exactly : shapeText(name);
  });
  const list = [...new Set(written)].join(" and ");
  return `an Error${list === "" ? "" : ` whose message names ${list}`}`;
}

function errorUnlike(mine: Observed, names: Names, extra: Part | undefined): Unlike | undefined {
  const due = dueError(names);
  if (mine.threw === undefined) {
    const got = extra === undefined ? "no error" : `no error, and ${shown(extra.value)}`;
    return { part: "the call", path: "", how: "no error", expected: due, got, advice: "" };
  }
  if (!(mine.threw instanceof Error)) {
    return {
      part: "the call",
      path: "",
      how: "threw no Error",
      expected: due,
      got: errorText(mine.threw),
      advice: " Write throw new Error(...).",
    };
  }
  const { message } = mine.threw;
  const missing = names.filter((name) => !namesIt(message, name));
  if (missing.length === 0) return undefined;
  return {
    part: "the call",
    path: "",
    how: "error names too little",
    expected: due,
    got: errorText(mine.threw),
    advice: adviceOnName(mine.threw),
  };
}

/** What two values differ in. */
type Difference = Omit<Unlike, "part">;

const whole = (how: string, expected: unknown, got: unknown, advice = ""): Difference => ({
  path: "",
  how,
  expected: shown(expected),
  got: shown(got),
  advice,
});

/** The longest value that is shown whole where only a part of it differs. */
const LONGEST = 72;

function differenceOf(right: unknown, mine: unknown, tolerance: number): Difference | undefined {
  if (typeof right === "number" && typeof mine === "number") {
    return isClose(mine, right, tolerance) ? undefined : numbersDiffer(right, mine);
  }
  if (right instanceof TensorCopy) return tensorDifference(right, mine, tolerance);
  if (right instanceof Named || mine instanceof Named) return namedDifference(right, mine);
  if (isList(right)) return listDifference(right, mine, tolerance);
  if (isPlainObject(right) && isPlainObject(mine)) return fieldsDifference(right, mine, tolerance);
  if (isDeepStrictEqual(right, mine)) return undefined;
  return whole(
    typeof right === typeof mine ? "value" : `is ${kindOf(mine)}`,
    right,
    mine,
    adviceFor(right, mine),
  );
}

function tensorDifference(right: TensorCopy, mine: unknown, tolerance: number): Difference | undefined {
  if (!(mine instanceof TensorCopy)) return whole(`is ${kindOf(mine)}`, right, mine, adviceFor(right, mine));
  if (!isDeepStrictEqual(right.shape, mine.shape)) {
    const shaped = (one: TensorCopy) => `shape ${shapeText(one.shape)}, ${shown(one)}`;
    return { path: "", how: "shape", expected: shaped(right), got: shaped(mine), advice: "" };
  }
  if (right.dtype !== mine.dtype) {
    const typed = (one: TensorCopy) => `the type ${one.dtype}`;
    return { path: "", how: "dtype", expected: typed(right), got: typed(mine), advice: "" };
  }
  const [a, b] = [right.grid, mine.grid];
  if (typeof a === "string" || typeof b === "string") return whole("value", right, mine);
  const at = a.values.findIndex((value, i) => !isClose(b.values[i] ?? Number.NaN, value, tolerance));
  if (at === -1) return undefined;
  const all = whole("value", right, mine);
  if (all.expected !== all.got) return all;
  // They look alike when they are shortened: so the first numbers that differ, with as many digits as it takes.
  const one = numbersDiffer(a.values[at] ?? Number.NaN, b.values[at] ?? Number.NaN);
  return { ...one, path: position(indicesOf(at, a.shape)) };
}

/** Two numbers, with as many digits as it takes to see that they differ. */
function numbersDiffer(right: number, mine: number): Difference {
  const [expected, got] = pairText(right, mine);
  return { path: "", how: "value", expected, got, advice: "" };
}

function namedDifference(right: unknown, mine: unknown): Difference | undefined {
  if (
    right instanceof Named &&
    mine instanceof Named &&
    (right.value === mine.value || right.name === mine.name)
  ) {
    return undefined;
  }
  return whole(`is ${kindOf(mine)}`, right, mine, adviceFor(right, mine));
}

type List = readonly unknown[] | Float32Array;

const isList = (value: unknown): value is List =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

function listDifference(right: List, mine: unknown, tolerance: number): Difference | undefined {
  if (!isList(mine) || Array.isArray(right) !== Array.isArray(mine)) {
    return whole(`is ${kindOf(mine)}`, right, mine, adviceFor(right, mine));
  }
  if (right.constructor !== mine.constructor) {
    const named = (one: List) => `a ${one.constructor.name}`;
    return { path: "", how: "kind of list", expected: named(right), got: named(mine), advice: "" };
  }
  if (right.length !== mine.length) return whole("length", right, mine);
  return firstInside(right, mine, (i) => `[${i}]`, tolerance);
}

function fieldsDifference(right: Fields, mine: Fields, tolerance: number): Difference | undefined {
  const [due, own] = [Object.keys(right), Object.keys(mine)];
  if (!isDeepStrictEqual(new Set(due), new Set(own))) return whole("fields", right, mine);
  return firstInside(right, mine, (key) => `.${key}`, tolerance);
}

/** The first item or field that differs; the whole is shown when it is short. */
function firstInside(
  right: List | Fields,
  mine: List | Fields,
  step: (key: string) => string,
  tolerance: number,
): Difference | undefined {
  for (const key of isList(right) ? right.keys() : Object.keys(right)) {
    const found = differenceOf((right as Fields)[key], (mine as Fields)[key], tolerance);
    if (found === undefined) continue;
    const all = whole(found.how, right, mine, found.advice);
    const isShort = all.expected.length <= LONGEST && all.got.length <= LONGEST;
    return isShort && all.expected !== all.got ? all : { ...found, path: step(String(key)) + found.path };
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isPlainObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value in a few words. */
export function shown(value: unknown): string {
  if (value instanceof Named) return value.name;
  if (typeof value !== "object" || value === null) return cut(describe(value));
  if (value instanceof TensorCopy) return value[inspect.custom]();
  const text = written(value);
  const isTable = text.length > LONGEST && typeof gridOf(value) !== "string";
  return cut(isTable ? describe(value) : text);
}

/** A long text without its middle; cut at commas, so that items stay whole. */
function cut(text: string): string {
  if (text.length <= 240) return text;
  return `${text.slice(0, 150).replace(/,[^,]*$/, ",")} ... ${text.slice(-60).replace(/^[^,]*, /, "")}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (value instanceof Named) return value.name;
  if (value instanceof TensorCopy) return "a tensor";
  if (Array.isArray(value)) return "a list";
  return ArrayBuffer.isView(value) ? `a ${value.constructor.name}` : typeof value;
}

/** What to do about what nobody waits for. */
export const ADVICE: Readonly<Record<string, string>> = {
  "a Promise": ' Is "async" there that isn\'t needed?',
  "a generator": " Is there a * behind function that isn't needed?",
};

/** What to do about a value of the wrong kind, when that is sure. */
function adviceFor(right: unknown, mine: unknown): string {
  if (right instanceof TensorCopy && (typeof mine === "number" || isList(mine))) {
    return right.hasGradient
      ? " Keep the calculation in tensors: .item(), .tolist() and Math leave them, and gradients can't follow."
      : " A tensor is due: .item() and .tolist() make plain numbers of one.";
  }
  if (!(mine instanceof Named)) return "";
  if (ADVICE[mine.name] !== undefined) return ADVICE[mine.name] ?? "";
  if (typeof mine.value === "function") return " Are the parentheses of the call missing?";
  if (mine.value instanceof Error) return ' Errors are thrown, not returned: write "throw" for "return".';
  return "";
}

/** Whether two observations are the same behaviour: every part alike, and the same error where there is one. */
export function isAlike(one: Observed, other: Observed): boolean {
  if (!isSameError(one.threw, other.threw) || one.parts.length !== other.parts.length) return false;
  if (one.isRecording !== other.isRecording) return false;
  return one.parts.every((part, i) => {
    const own = other.parts[i] as Part;
    return (
      own.what === part.what &&
      differenceOf(part.value, own.value, Math.max(part.tolerance, 1e-5)) === undefined
    );
  });
}

/** The runtime's own errors are the same when they say the same; of thrown ones the words are the author's business. */
function isSameError(one: unknown, other: unknown): boolean {
  if (!(one instanceof Error && other instanceof Error))
    return typeof one === typeof other && !(one instanceof Error || other instanceof Error);
  return one.name === other.name && (one.name === "Error" || one.message === other.message);
}
