/** An annotation as GitHub's runner makes it from a line of a log. */
export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

const commands = ["error", "warning", "notice"];
const known = ["file", "line", "endLine", "col", "endColumn", "title"];

/**
 * Reads a log line by line, as the runner does: the command ends at the next `::`, properties are divided by commas,
 * and are unescaped after that. Throws where the runner would pass the line over, correct it or drop a property.
 */
export function readAnnotations(log: string): readonly Annotation[] {
  return log
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const end = line.indexOf("::", 2);
      if (!line.startsWith("::") || end < 0) throw new Error(`not a command: ${line}`);
      const head = line.slice(2, end);
      const [command = ""] = head.split(" ", 1);
      if (!commands.includes(command)) throw new Error(`no such command: ${command}`);
      const properties: Record<string, string> = {};
      for (const pair of head.slice(command.length + 1).split(",")) {
        const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
        if (!known.includes(name) || value === "") throw new Error(`no property: ${pair}`);
        properties[name] = unescaped(value, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });
      }
      check(properties);
      return {
        command,
        properties,
        text: unescaped(line.slice(end + 2), { "%0D": "\r", "%0A": "\n", "%25": "%" }),
      };
    });
}

/** The combinations that the runner does not take as they are. */
function check({ line, endLine, col, endColumn }: Readonly<Record<string, string>>): void {
  const wrong =
    (endLine !== undefined && line === undefined) ||
    (endColumn !== undefined && col === undefined) ||
    (col !== undefined && (line === undefined || (endLine !== undefined && line !== endLine))) ||
    Number(endLine ?? 1) < Number(line ?? 1) ||
    Number(endColumn ?? 1) < Number(col ?? 1);
  if (wrong) throw new Error(`place ${line}:${col} to ${endLine}:${endColumn}`);
}

function unescaped(text: string, signs: Readonly<Record<string, string>>): string {
  return Object.entries(signs).reduce((done, [code, sign]) => done.replaceAll(code, sign), text);
}
