// Generated from ../style by `pnpm generate`. Do not edit.
export const style: string = "";
