/** Puts the values of course variables into a text: `{{drucker}}`. An unknown one stays as typed. */
export function substitute(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g, (typed, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? typed) : typed,
  );
}
