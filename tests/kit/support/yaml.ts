/**
 * The part of YAML that our workflow files are written in: maps and lists by indentation, texts with and without quotes, `|` blocks, `[a, b]`
 * and `{}`. Anything else is an error, so that a file that needs a real parser is noticed.
 */

type Value = string | Value[] | { [key: string]: Value };

interface Line {
  readonly depth: number;
  readonly text: string;
  readonly number: number;
}

/** Reads a file. Every scalar stays a text. */
export function readYaml(source: string): Value {
  const raw = source.split(/\r?\n/);
  const lines = raw
    .map((text, i) => ({ depth: text.length - text.trimStart().length, text: text.trim(), number: i }))
    .filter(({ text }) => text !== "" && !text.startsWith("#"));
  const reader = new Reader(lines, raw);
  const value = reader.block(0);
  if (!reader.atEnd) throw new SyntaxError(`line ${reader.line.number + 1} is indented oddly`);
  return value;
}

class Reader {
  private at = 0;
  private readonly lines: Line[];
  private readonly raw: readonly string[];

  constructor(lines: Line[], raw: readonly string[]) {
    this.lines = lines;
    this.raw = raw;
  }

  get atEnd(): boolean {
    return this.at >= this.lines.length;
  }

  get line(): Line {
    return this.lines[this.at] ?? { depth: -1, text: "", number: -1 };
  }

  /** A list or a map whose entries begin at this depth. */
  block(depth: number): Value {
    return this.line.text.startsWith("- ") ? this.list(depth) : this.map(depth);
  }

  private list(depth: number): Value[] {
    const list: Value[] = [];
    while (this.line.depth === depth && this.line.text.startsWith("- ")) {
      const { text, number } = this.line;
      const inner = text.slice(2).trim();
      if (/^[\w.-]+:(\s|$)/.test(inner)) {
        // "- name: x": a map that begins on the dash's line.
        this.lines[this.at] = { depth: depth + 2, text: inner, number };
        list.push(this.map(depth + 2));
      } else {
        list.push(scalar(inner, number));
        this.at++;
      }
    }
    return list;
  }

  private map(depth: number): { [key: string]: Value } {
    const map: { [key: string]: Value } = {};
    while (this.line.depth === depth) {
      const { text, number } = this.line;
      const found = /^([\w.-]+):(?:\s+(.*))?$/.exec(text);
      if (found === null) throw new SyntaxError(`line ${number + 1} is no "key: value": ${text}`);
      const [, key = "", rest = ""] = found;
      if (key in map) throw new SyntaxError(`line ${number + 1}: ${key} is there twice`);
      this.at++;
      if (rest === "|") map[key] = this.text(depth);
      else if (rest !== "") map[key] = scalar(rest, number);
      else map[key] = this.line.depth > depth ? this.block(this.line.depth) : "";
    }
    return map;
  }

  /** A `|` block: everything that is indented more, comments too. */
  private text(depth: number): string {
    const { number, depth: inner } = this.line;
    if (inner <= depth) return "";
    let end = number;
    const belongs = (text: string | undefined): boolean =>
      text !== undefined && (text.trim() === "" || text.length - text.trimStart().length >= inner);
    while (belongs(this.raw[end])) end++;
    while (!this.atEnd && this.line.number < end) this.at++;
    const lines = this.raw.slice(number, end).map((text) => text.slice(inner));
    return `${lines.join("\n").trimEnd()}\n`;
  }
}

function scalar(text: string, number: number): Value {
  if (/^(["'])/.test(text)) {
    const quoted = /^"((?:[^"\\]|\\.)*)"$|^'((?:[^']|'')*)'$/.exec(text);
    if (quoted === null) throw new SyntaxError(`line ${number + 1}: a quote that doesn't end: ${text}`);
    return quoted[1] === undefined ? (quoted[2] ?? "").replaceAll("''", "'") : JSON.parse(text);
  }
  if (text === "{}") return {};
  const list = /^\[(.*)\]$/.exec(text);
  if (list !== null) {
    return (list[1] ?? "")
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => scalar(one, number));
  }
  if (/^[[{&*!|>%@`]|: | #/.test(text))
    throw new SyntaxError(`line ${number + 1} needs quotes, or a real parser: ${text}`);
  return text;
}
