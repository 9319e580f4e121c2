/**
 * What `npm test ...` was asked for: from words on a command line to one run.
 *
 *     npm test                                     everything the kit promises
 *     npm test exercises/07-sgd                    a module's spec on the learner's code
 *     npm test exercises/07-sgd/step5-step.ts      one section of it
 *     npm test exercises                           every module
 *     npm test solutions/07-sgd                    the same spec on the reference
 *     npm test peers/anna/07-sgd                   ... or on any other folder
 *     npm test 07-sgd, npm test exercises/07, npm test 07    short for exercises/07-sgd
 *     npm test sgd step5, npm test judge           a section, or a function's, as in the other commands
 *     npm test 07 answers, npm test Q17            the claims of a module, or of one question
 *     npm test tests/engine                        the kit's own tests, by path
 *
 * Pure but for one thing: it looks at which folders and files there are. Everything that begins with a dash belongs to Vitest.
 */
import { join, resolve } from "node:path";
import { claimTest } from "../course/claims.ts";
import { CLAIMS, fileOfSection, house, modulesWithSpec, sectionOfFile, sectionsOf } from "../course/house.ts";
import { moduleOf } from "../course/manifest.ts";
import { moduleNamed, placeOf, SeveralPlaces } from "../course/place.ts";
import { isFolder, literally } from "../course/text.ts";
import { UsageError } from "../terminal/command.ts";

/** A run: whose code, against which specs. */
export interface Request {
  /** "learner": our reporter and our care. "kit": everything, or tests named by path, on the reference. */
  readonly kind: "learner" | "kit";
  /** The folder that `#work` stands for: "exercises", "solutions", "peers/anna". */
  readonly target: string;
  /** The modules to test; empty in a "kit" run. */
  readonly modules: readonly string[];
  /** The only sections to test; empty: all. */
  readonly sections: readonly string[];
  /** The only test to run, by its name: that of one question's claims. */
  readonly only?: string;
  /** For a "kit" run: paths under tests/, as Vitest's filters. */
  readonly filters: readonly string[];
}

/** Turns the words (without flags) into a run. @throws UsageError when they make no sense */
export function readRequest(words: readonly string[]): Request {
  try {
    return requestOf(words);
  } catch (error) {
    return requestByName(words, error as Error);
  }
}

/** "step5", "sgd step5" and "judge" are no paths, but the kit's other commands know what they name. @throws otherwise */
function requestByName(words: readonly string[], otherwise: Error): Request {
  const [, target = "exercises"] = /^(?:\.[\\/])?(\w+)[\\/]/.exec(words[0] ?? "") ?? [];
  if (target !== "exercises" && target !== "solutions") throw otherwise;
  const modules = modulesWithSpec().map((id) => moduleOf(id, []));
  try {
    const { module, section, name } = placeOf(words, modules);
    const request = learnerRequest(target, [module.id], section === undefined ? [] : [section.name]);
    const item = section?.name === CLAIMS && name !== undefined ? Number(name.slice(1)) : undefined;
    return item === undefined ? request : { ...request, only: claimTest(item) };
  } catch (error) {
    throw error instanceof SeveralPlaces ? error : otherwise;
  }
}

function requestOf(words: readonly string[]): Request {
  const [first, ...others] = words.map((word) => readWord(word));
  if (first === undefined) return kitRequest([]);
  if (others.some((other) => other.kind !== first.kind || other.target !== first.target)) {
    throw new UsageError(`One run tests one folder: ${words.join(" and ")} are two. Run npm test twice.`);
  }
  const requests = [first, ...others];
  const all = (what: "modules" | "sections" | "filters") => [
    ...new Set(requests.flatMap((one) => one[what])),
  ];
  if (requests.some(({ sections }) => sections.length > 0) && all("modules").length > 1)
    throw new UsageError("Name sections of one module only, or several whole modules.");
  const isWhole = requests.some(({ sections }) => sections.length === 0);
  return {
    ...first,
    modules: all("modules"),
    sections: isWhole ? [] : all("sections"),
    filters: all("filters"),
  };
}

/** A run of the kit's own tests, or only of those in some places. */
const kitRequest = (filters: readonly string[]): Request => {
  return { kind: "kit", target: "solutions", modules: [], sections: [], filters };
};

/** A run of some modules' specs on somebody's code; without sections, of all of them. */
export function learnerRequest(
  target: string,
  modules: readonly string[],
  sections: readonly string[] = [],
): Request {
  return { kind: "learner", target, modules, sections, filters: [] };
}

/** One word: a path with `/` or `\`, with or without `./`, or only a module's name. */
function readWord(word: string): Request {
  const path = word.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
  const inHouse = path.startsWith(`${house.replaceAll("\\", "/")}/`) ? path.slice(house.length + 1) : path;
  const parts = inHouse.split("/");
  if (parts[0] === "tests") return kitRequest([inHouse]);
  const known = modulesWithSpec();
  const at = parts.findIndex((part) => /^\d\d-/.test(part) || known.includes(part));
  if (at === -1) {
    const inside = known.filter((id) => isInHouse(`${inHouse}/${id}`));
    if (isInHouse(inHouse)) return learnerRequest(inHouse, inside);
    const target = parts.slice(0, -1).join("/") || "exercises";
    const modules = known.map((id) => ({ id }));
    const named = isInHouse(target) ? moduleNamed(parts.at(-1) ?? "", modules) : undefined;
    if (named === undefined) throw unknownModule(inHouse, known);
    return learnerRequest(target, [named.id]);
  }
  const target = parts.slice(0, at).join("/") || "exercises";
  const id = parts[at] ?? "";
  if (!known.includes(id)) throw unknownModule(id, known);
  if (!isInHouse(target)) throw new UsageError(`There is no folder ${target} here.`);
  const file = parts.slice(at + 1).join("/");
  if (file === "") return learnerRequest(target, [id]);
  const section = sectionOfFile(file);
  const sections = sectionsOf(id);
  if (!sections.includes(section)) {
    const testable = sections.map((name) => `  ${target}/${id}/${fileOfSection(name)}`).join("\n");
    throw new UsageError(
      `No test belongs to ${target}/${id}/${file}. These files of the module have tests:\n${testable}`,
    );
  }
  return learnerRequest(target, [id], [section]);
}

const isInHouse = (path: string): boolean => isFolder(resolve(house, path));

function unknownModule(word: string, known: readonly string[]): UsageError {
  if (isFolder(join(house, "solutions", word)) && word !== "engine") {
    return new UsageError(
      `${word} has a folder in solutions/, and is no module yet. It needs its entry in exercises/curriculum.ts, and a spec, ` +
        `tests/exercises/${word}.test.ts.`,
    );
  }
  const list = known.map((id) => `  npm test exercises/${id}`).join("\n");
  return new UsageError(
    `There is no module "${word}". You can run:\n${list}\nor npm test alone, which tests the kit itself.`,
  );
}

/**
 * The pattern for Vitest's `-t` (it sees "section test name") that lets only some sections through; none: all of them. What was
 * `asked` for with -t is looked for in the test's name only: in 07-sgd every section is called "step...", and `-t step` means the
 * function. A section's whole name will do, too.
 */
export function namePattern(
  sections: readonly string[],
  asked: string | undefined,
  without: readonly string[] = [],
): string | undefined {
  const any = (names: readonly string[]) => `(?:${names.map(literally).join("|")}) `;
  const conditions = [
    sections.length > 0 && `(?=${any(sections)})`,
    without.length > 0 && `(?!${any(without)})`,
    asked !== undefined && `(?=\\S+ .*(?:${asked})|(?:${asked}) )`,
  ].filter(Boolean);
  return conditions.length === 0 ? undefined : `^${conditions.join("")}`;
}
