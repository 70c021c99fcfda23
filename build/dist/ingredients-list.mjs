// @ts-check

/**
 * The list of ingredients of a release, as CycloneDX 1.5 has it:
 * https://cyclonedx.org/docs/1.5/json/
 * @param {{ version: string, date: Date, electron: string }} release
 * @param {readonly import('./parts-list.mjs').Part[]} parts
 */
export function ingredientsList({ version, date, electron }, parts) {
  const application = `pkg:npm/foyer@${version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: date.toISOString(),
      component: {
        'bom-ref': application,
        type: 'application',
        name: 'foyer',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: [...parts.map(library), framework(electron)],
    dependencies: [
      {
        ref: application,
        dependsOn: [...parts.map(packageAddress), `pkg:npm/electron@${electron}`],
      },
    ],
  };
}

/** @param {import('./parts-list.mjs').Part} part */
function library(part) {
  const { name, version, licence, integrity } = part;
  const [algorithm = '', hash = ''] = integrity.split('-');
  return {
    'bom-ref': packageAddress(part),
    type: 'library',
    name,
    version,
    purl: packageAddress(part),
    licenses: [{ license: { id: licence } }],
    ...(algorithm === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }
      : {}),
  };
}

/** @param {string} version */
function framework(version) {
  const address = `pkg:npm/electron@${version}`;
  return {
    'bom-ref': address,
    type: 'framework',
    name: 'electron',
    version,
    purl: address,
    licenses: [{ license: { id: 'MIT' } }],
  };
}

/** @param {Pick<import('./parts-list.mjs').Part, 'name' | 'version'>} part */
function packageAddress({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
