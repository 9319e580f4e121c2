/**
 * What an update means for somebody's work: whose stubs have changed under an edited file, what is gone, what is new.
 */
import { changesIn } from "../course/changes.ts";
import { sameText } from "../course/untouched.ts";

/** One state of the kit. */
export interface Kit {
  /** A file's text as the kit ships it, `undefined` when it has no such file. */
  textOf(path: string): string | undefined;
  /** The files of exercises/. */
  readonly files: readonly string[];
}

/** The kit before and after. */
export interface Kits {
  readonly before: Kit;
  readonly after: Kit;
  /** Where a file that is gone may have gone. */
  readonly moved: ReadonlyMap<string, string>;
  readonly needsInstall: boolean;
}

/** What a learner should know. */
export type Report = ReturnType<typeof reportOf>;

/** Compares the two kits with the learner's files in mind. */
export function reportOf(edited: readonly string[], { before, after, moved, needsInstall }: Kits) {
  const was = new Set(before.files);
  const is = new Set(after.files);
  // Edited files whose stub has changed, with the changes.
  const changed = edited.flatMap((path) => {
    const [old, now] = [before.textOf(path), after.textOf(path)].map(plain);
    if (now === undefined || (old !== undefined && sameText(old, now))) return [];
    return [{ path, lines: isText(path) && old !== undefined ? changesIn(old, now) : [] }];
  });
  // Edited files that the kit no longer has.
  const gone = edited
    .filter((path) => was.has(path) && !is.has(path))
    .map((path) => ({ path, now: moved.get(path) }));
  const oldModules = new Set(before.files.map(moduleIn));
  const newModules = [...new Set(after.files.map(moduleIn))].filter((id) => id !== "" && !oldModules.has(id));
  // "07-sgd/step8-look.ts", in modules that were there before.
  const newSections = after.files
    .filter((path) => path.endsWith(".ts") && !was.has(path))
    .filter((path) => moduleIn(path) !== "" && oldModules.has(moduleIn(path)))
    .map((path) => path.slice("exercises/".length));
  return { edited, changed, gone, newModules, newSections, needsInstall };
}

/** A page without claims: those come into the learner's, see new-claims.ts. */
const plain = (text: string | undefined): string | undefined => text?.replace(/^- \[ \] .*\n+/gm, "");

const moduleIn = (path: string): string => /^exercises\/(\d\d-[^/]+)\//.exec(path)?.[1] ?? "";

const isText = (path: string): boolean => /\.(ts|md|json|txt|svg)$/.test(path);
