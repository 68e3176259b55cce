// Names of files stand in the header of generated code, decide where it goes, and must exist on every system.

/** Letters, digits, points, hyphens and underscores: no blank, no `..`, nothing hidden. */
export function isUsableName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name);
}

/** Names that Windows keeps for devices, whatever their ending. */
export function isDeviceName(name: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}
