/**
 * How a solution becomes a stub: a pure function from text to text.
 *
 * The solution is the only source. A marked region in it is the answer:
 *
 *     // #region answer: add the two numbers
 *     return a + b;
 *     // #endregion
 *
 * and in the stub it becomes `throw todo("add the two numbers");`. A region without a text (helpers or imports that only
 * the answer needs) just goes. In Markdown the markers are comments, `<!-- #region answer: ... -->`, and the text
 * takes the answer's place in italics, and claims lose their verdicts (claims.ts). Everything else (documentation, signatures, given
 * code) stays as it is.
 */
import { unjudged } from "./claims.ts";

/** A marker that doesn't fit: a region that is not closed, closed twice, or opened inside another. */
export class MarkerError extends Error {}

const OPEN = /^(\s*)(?:\/\/|<!--)\s*#region answer(?::\s*(.*?))?\s*(?:-->)?\s*$/;
const CLOSE = /^\s*(?:\/\/|<!--)\s*#endregion\s*(?:-->)?\s*$/;
const OTHER_REGION = /^\s*(?:\/\/|<!--)\s*#region\b/;

/** The longest line our formatter leaves on one line. */
const LINE_WIDTH = 110;

/**
 * The stub of a solution's text.
 *
 * @param name the file's, which says whether it is TypeScript or Markdown
 * @throws MarkerError with the file and the line of a marker that doesn't fit
 */
export function stubOf(source: string, name: string): string {
  const markdown = name.endsWith(".md");
  let needsTodo = false;
  const stub = replaceRegions(source, name, (text, indent) => {
    if (text === "") return [];
    if (markdown) return [`${indent}*${text}*`];
    needsTodo = true;
    return throwTodo(text, indent);
  });
  if (markdown) return unjudged(stub);
  return needsTodo ? withTodoImport(stub) : stub;
}

/** A solution without the lines that mark its answers. */
export const withoutMarkers = (source: string): string =>
  source.replace(/^[^\S\n]*(?:\/\/|<!--) #(?:region|endregion)\b.*\n?/gm, "");

/** One thing to write: its text, and the exported function (or class, or constant) that it is in. */
export interface Task {
  name: string;
  text: string;
}

/** The tasks of a solution file, in order: the texts of its marked regions. */
export function tasksOf(source: string, name: string): Task[] {
  const tasks: Task[] = [];
  const lines = source.split(/\r?\n/);
  replaceRegions(source, name, (text, _, line) => {
    if (text !== "") tasks.push({ name: exportAbove(lines, line), text });
    return [];
  });
  return tasks;
}

/** The name of the last export that begins at or above a line. */
function exportAbove(lines: readonly string[], line: number): string {
  for (let i = line; i >= 0; i--) {
    const found = /^export (?:default )?(?:abstract |async )?(?:function\*?|class|const|let) (\w+)/.exec(
      lines[i] ?? "",
    );
    if (found?.[1] !== undefined) return found[1];
  }
  return "";
}

/** Walks the lines and puts `replacement(text, indent, line index)` where a region was. Keeps the file's kind of line ends. */
function replaceRegions(
  source: string,
  name: string,
  replacement: (text: string, indent: string, line: number) => string[],
): string {
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  const out: string[] = [];
  let openedAt = 0;
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const open = OPEN.exec(line);
    if (open || (openedAt > 0 && OTHER_REGION.test(line))) {
      if (openedAt > 0)
        throw new MarkerError(`${name}:${index + 1}: a region opens inside the one of line ${openedAt}`);
      openedAt = index + 1;
      out.push(...replacement(open?.[2] ?? "", open?.[1] ?? "", index));
    } else if (CLOSE.test(line)) {
      if (openedAt === 0)
        throw new MarkerError(`${name}:${index + 1}: #endregion without a "#region answer" before it`);
      openedAt = 0;
    } else if (openedAt === 0) {
      out.push(line);
    }
  }
  if (openedAt > 0) throw new MarkerError(`${name}:${openedAt}: this region is never closed with #endregion`);
  return collapseBlankLines(out).join(newline);
}

/** At most one empty line in a row, and none at the start: a region that just went may leave two behind. */
function collapseBlankLines(lines: readonly string[]): string[] {
  return lines.filter((line, i) => line !== "" || (i > 0 && lines[i - 1] !== "") || i === lines.length - 1);
}

/** A text as the formatter writes it: in double quotes, unless single ones need no backslash. */
export function quoted(text: string): string {
  const single = text.includes('"') && !text.includes("'");
  return single ? `'${text.replaceAll("\\", "\\\\")}'` : JSON.stringify(text);
}

/** `throw todo("...");`, broken the way the formatter breaks it when it is too long. */
function throwTodo(text: string, indent: string): string[] {
  const line = `${indent}throw todo(${quoted(text)});`;
  if (line.length <= LINE_WIDTH) return [line];
  return [`${indent}throw todo(`, `${indent}  ${quoted(text)},`, `${indent});`];
}

const TODO_MODULE = "#kit/todo.ts";

/** Adds the import of `todo`, where the formatter's order of imports wants it. */
function withTodoImport(code: string): string {
  const line = `import { todo } from "${TODO_MODULE}";`;
  const imports = [...code.matchAll(/^import\b[^;]*?["']([^"']+)["'];[^\S\n]*$/gm)];
  const next = imports.find((found) => isAfterTodo(found[1] ?? ""));
  if (next) return `${code.slice(0, next.index)}${line}\n${code.slice(next.index)}`;
  const last = imports.at(-1);
  if (last) {
    const end = last.index + last[0].length;
    return `${code.slice(0, end)}\n${line}${code.slice(end)}`;
  }
  const header = /^\/\*\*[\s\S]*?\*\/\r?\n/.exec(code)?.[0] ?? "";
  return `${header}${line}\n\n${code.slice(header.length).replace(/^\s+/, "")}`;
}

/** Packages come first, then `#...` in order of the alphabet, then paths. */
function isAfterTodo(source: string): boolean {
  if (source.startsWith(".")) return true;
  return source.startsWith("#") && source > TODO_MODULE;
}
