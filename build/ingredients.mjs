// @ts-check

/**
 * The npm packages that a bundle was made of.
 * @param {readonly object[]} outputs what vite's build gave back for each part
 * @returns {string[]} the packages' folders below the clone, as `node_modules/zod`, sorted
 */
export function ingredients(outputs) {
  const modules = outputs
    .flatMap((part) => ('output' in part && Array.isArray(part.output) ? part.output : []))
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  return [...new Set(modules.flatMap((id) => packageFolder(id) ?? []))].sort();
}

/**
 * @param {string} id a module's path, as the bundler names it
 * @returns {string | undefined} undefined for a module that comes from no package
 */
function packageFolder(id) {
  const [, folder] = id.match(/\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)/) ?? [];
  return folder;
}
