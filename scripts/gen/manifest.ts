/** The generated parts of package.json and the JSON schemas. */
export function generatedManifest(_root: string): [path: string, content: string][] {
  return [];
}
