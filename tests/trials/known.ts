/**
 * The known mistakes of one function: each is a small file in tests/wrong-answers/, which says of itself what its code does.
 *
 * A learner's run finds them made ready (kit/run/mistakes-ready.ts): only those of the function that failed are loaded. The kit's own tests
 * read the files themselves.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { house, slashed } from "#kit/course/house.ts";
import { readWrongAnswer, readyName, type WrongAnswer } from "#kit/course/wrong-answers.ts";

/** A known mistake, and the code that makes it. */
export interface KnownMistake extends WrongAnswer {
  /** The file's name, without ".ts". */
  readonly id: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** What a file made ready exports. */
interface Ready {
  readonly mistakes: readonly KnownMistake[];
}

/** Where the mistakes of each module lie ready: "07-sgd" -> a folder. */
export type ReadyFolders = Readonly<Record<string, string>>;

const told = process.env.DIGIT_MISTAKES;
let ready = told === undefined ? undefined : (JSON.parse(told) as ReadyFolders);

/** Says where they lie, in a process that has no environment of its own. */
export function mistakesLieIn(folders: ReadyFolders): void {
  ready = folders;
}

const folder = join(house, "tests", "wrong-answers");

/**
 * All known mistakes of a function or class.
 *
 * @param section "08-minibatches/1-zip"
 * @param name "zip"
 */
export async function knownMistakes(section: string, name: string): Promise<readonly KnownMistake[]> {
  if (ready === undefined) return fromSources(section, name);
  return existsSync(readyFile(ready, section, name)) ? await loadReady(ready, section, name) : [];
}

let times = 0;

/**
 * A recognised mistake's code, loaded once more: what it keeps from call to call is as it was before the first one.
 *
 * @returns `undefined` where there is none, or where it can't be loaded
 */
export async function knownAfresh(
  section: string,
  name: string,
  recognised: { readonly mistake: KnownMistake } | undefined,
): Promise<KnownMistake["exports"] | undefined> {
  if (recognised === undefined) return undefined;
  const { id } = recognised.mistake;
  times += 1;
  const mark = `afresh=${times}`;
  try {
    if (ready === undefined) return await loadSource(join(folder, dirname(section), `${id}.ts`), `&${mark}`);
    const mistakes = await loadReady(ready, section, name, `?${mark}`);
    return mistakes.find((one) => one.id === id)?.exports;
  } catch {
    return undefined;
  }
}

/** Where the mistakes of a function lie ready. */
const readyFile = (ready: ReadyFolders, section: string, name: string): string =>
  join(ready[dirname(section)] ?? "", `${readyName(section, name)}.mjs`);

async function loadReady(
  ready: ReadyFolders,
  section: string,
  name: string,
  mark = "",
): Promise<readonly KnownMistake[]> {
  const url = pathToFileURL(readyFile(ready, section, name)).href;
  return ((await import(/* @vite-ignore */ url + mark)) as Ready).mistakes;
}

async function loadSource(path: string, mark = ""): Promise<KnownMistake["exports"]> {
  return await import(/* @vite-ignore */ `${slashed(path)}?work=known${mark}`);
}

const sources = new Map<string, Promise<readonly KnownMistake[]>>();

/** The kit tests one function after another: what was read once is kept. */
function fromSources(section: string, name: string): Promise<readonly KnownMistake[]> {
  const key = `${section} ${name}`;
  const known = sources.get(key) ?? read(section, name);
  sources.set(key, known);
  return known;
}

async function read(section: string, name: string): Promise<readonly KnownMistake[]> {
  const [module = "", file = ""] = section.split("/");
  const own = textsOf(module).filter(
    ([, text]) => text.includes(`@replaces ${file}.ts`) && exportsIt(text, name),
  );
  const loading = own.map(async ([path, text]): Promise<KnownMistake> => {
    const exports = await loadSource(path);
    return { ...readWrongAnswer(text), id: basename(path, ".ts"), exports };
  });
  return await Promise.all(loading);
}

type Texts = readonly (readonly [path: string, text: string])[];
const texts = new Map<string, Texts>();

/** The wrong answers of a module, with their texts, in order. */
function textsOf(module: string): Texts {
  const known = texts.get(module) ?? readTexts(join(folder, module));
  texts.set(module, known);
  return known;
}

function readTexts(place: string): Texts {
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((one) => one.endsWith(".ts"));
  return names.sort().map((one) => [join(place, one), readFileSync(join(place, one), "utf8")] as const);
}

/** Whether a file exports a function, class or constant of this name. */
export const exportsIt = (text: string, name: string): boolean =>
  new RegExp(`^export (?:async |abstract )?(?:function\\*?|class|const|let) ${name}\\b`, "m").test(text);
