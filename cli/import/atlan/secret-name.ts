/** The environment variable for a secret of which nobody knows the source: `S3_SECRET_KEY`. */
export function secretName(step: string, argument: string): string {
  return `${step} ${argument}`
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z\d]+/g, "_")
    .toUpperCase();
}
