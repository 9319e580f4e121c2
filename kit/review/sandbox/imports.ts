/**
 * What a reviewed file may import, and where that leads in the sandbox. Everything else is refused with a sentence.
 *
 * Looked at is not the TypeScript, which two parsers might read in two ways, but the plain JavaScript that will run.
 */
import { join, posix } from "node:path";
import { parseAst } from "vitest/node";
import { house, textIn } from "../../course/house.ts";
import { nameOf } from "../../course/syntax.ts";
import { namesIn } from "../../course/text.ts";
import { READING } from "../inside/files.ts";

/** What reviewed files may import besides their own kind, and the trusted module behind it. */
const ALLOWED: Readonly<Record<string, string>> = {
  "#engine": "../../trusted/engine.mjs",
  "#data": "../../trusted/data.mjs",
  "#kit/todo.ts": "../../trusted/todo.mjs",
  pngjs: "../../trusted/png.mjs",
  fs: "../../trusted/files.mjs",
  "node:fs": "../../trusted/files.mjs",
  path: "node:path",
  "node:path": "node:path",
};

let parts: readonly string[] | undefined;

/** The parts of the engine that the solutions import by themselves: "#engine/plot.ts". A reviewed file may, too. */
export function engineParts(): readonly string[] {
  if (parts !== undefined) return parts;
  const solutions = join(house, "solutions");
  const found = namesIn(solutions, "")
    .filter((id) => /^\d\d-/.test(id))
    .flatMap((id) => namesIn(join(solutions, id)).map((name) => textIn("solutions", id, name)))
    .flatMap((text) => [...text.matchAll(/from "(#engine\/[\w./-]+)"/g)].map(([, name = ""]) => name));
  parts = [...new Set(found)].sort();
  return parts;
}

/** "#engine/plot.ts" -> "engine-plot": the trusted module's name. */
export const trustedName = (name: string): string => name.slice(1).replace(/\.ts$/, "").replaceAll("/", "-");

/** The module in front of a reviewed file. */
export const guardName = (file: string): string => `${file}.guard.mjs`;

/**
 * Leads the imports of a reviewed file to where they may lead, or says why it can't be had: the rest of a sentence that begins with its name.
 *
 * @param reviewed whether there is a reviewed file of a name: "07-sgd/step5-step.ts"
 */
export function leadImports(
  code: string,
  file: string,
  reviewed: (file: string) => boolean,
): { code: string; problem?: undefined } | { code?: undefined; problem: string } {
  const found: { node: Node; source: Node }[] = [];
  const program = parseAst(code, { lang: "js" }) as unknown as Node;
  for (const node of nodesOf(program)) {
    if (node.type === "ImportExpression") {
      const rule = "in a review, only the lines with import at the top are followed.";
      return { problem: `imports while it runs: ${rule}` };
    }
    const { source } = node;
    if (isNode(source) && typeof source.value === "string") found.push({ node, source });
  }
  let led = code;
  for (const { node, source } of found.reverse()) {
    const name = String(source.value);
    const to = leadsTo(name, file, reviewed);
    if (to === undefined)
      return { problem: `imports ${JSON.stringify(name)}, which is not there in a review.` };
    const missing = name.replace("node:", "") === "fs" ? importedNames(node).find(isNoReader) : undefined;
    const rule = `reviewed code may only read (${READING.join(", ")}).`;
    if (missing !== undefined) return { problem: `imports ${missing} from ${name}: ${rule}` };
    led = led.slice(0, source.start) + JSON.stringify(to) + led.slice(source.end);
  }
  return { code: led };
}

function leadsTo(name: string, file: string, reviewed: (file: string) => boolean): string | undefined {
  if (Object.hasOwn(ALLOWED, name)) return ALLOWED[name];
  if (engineParts().includes(name)) return `../../trusted/${trustedName(name)}.mjs`;
  const other = name.startsWith("#work/")
    ? name.slice("#work/".length)
    : /^\.\.?\//.test(name)
      ? posix.join(posix.dirname(file), name)
      : "";
  return reviewed(other) ? `../${guardName(other)}` : undefined;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: unknown;
  readonly value?: unknown;
  readonly specifiers?: readonly { readonly imported?: object; readonly local?: object }[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** All nodes of a syntax tree, in the order of the text. A list instead of a function that calls itself: trees can be deep. */
function* nodesOf(root: Node): Generator<Node> {
  const left: unknown[] = [root];
  while (left.length > 0) {
    const next = left.pop();
    if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) left.push(next[i]);
    if (!isNode(next)) continue;
    yield next;
    left.push(...Object.values(next).reverse());
  }
}

/** The names that one import or `export ... from` takes; "*" is not among them. */
function importedNames({ type, specifiers = [] }: Node): string[] {
  return specifiers.flatMap(
    ({ imported, local }) => nameOf(type === "ExportNamedDeclaration" ? local : imported) ?? [],
  );
}

const isNoReader = (name: string): boolean =>
  name !== "default" && !(READING as readonly string[]).includes(name);
