/**
 * The text of the small module that stands in front of a learner's file. It asks guard.ts for what the file exports, so that
 * a file that can't be used costs nobody else anything.
 */
import type { Guarded } from "./guard.ts";

/**
 * Names can be any text in JavaScript (`export { x as "a b" }`): one that isn't a plain name isn't carried on. Nor is `then`: a module
 * that exports it is taken for a promise by whoever awaits its import. Nor is the name of an export of the kit's own.
 */
const PLAIN_NAME = /^(?!(?:then|\$afresh)$)[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** The name of what loads a file once more, as if nothing of it had been called yet: for trials (tests/trials/afresh.ts). */
export const AFRESH = "$afresh";

/** Writes it: how it imports guard.ts and the file behind it, and what is known of that. It exports the names in `about.expected`. */
export function guardModule(guard: string, file: string, about: Guarded): string {
  const names = [...new Set(about.expected)].filter((name) => PLAIN_NAME.test(name));
  const known = JSON.stringify({ ...about, expected: names });
  return [
    `import { guard } from ${JSON.stringify(guard)};`,
    `const exported = await guard(() => import(${JSON.stringify(file)}), ${known});`,
    ...names.map((name, i) => `const value${i} = exported[${JSON.stringify(name)}];`),
    `export { ${names.map((name, i) => `value${i} as ${name}`).join(", ")} };`,
  ].join("\n");
}

/** A page (answers.md) as a module: its text. One that is missing is empty. */
export const pageModule = (text = ""): string => `export default ${JSON.stringify(text)};\n`;
