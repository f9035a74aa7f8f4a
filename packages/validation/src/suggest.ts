/** "Meinten Sie …?", or what to do instead. */
export function meant(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;
}

/** "Did you mean …?", or what to do instead. */
export function meantEn(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;
}
