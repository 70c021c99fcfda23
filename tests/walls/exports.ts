/** Something a file offers to others. */
export interface Offer {
  readonly file: string;
  readonly name: string;
}

const declaration =
  /^export (?:declare )?(?:async )?(?:function|const|interface|type|class) (?<name>[\w$]+)/gmu;
const imported = /\b(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{(?<names>[^}]*)\}\s*from\b/gu;
const whole = /\bimport \* as (?<room>\w+) from\b/gu;
const loaded = /\bimport\(/u;

/** What the files declare for others that no other file takes, by the names alone. */
export function wantedByNobody(sources: ReadonlyMap<string, string>): readonly Offer[] {
  const takers = takersOf(sources);
  return [...sources].flatMap(([file, source]) =>
    [...source.matchAll(declaration)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => ![...(takers.get(name) ?? [])].some((taker) => taker !== file))
      .map((name) => ({ file, name })),
  );
}

const offeredFunction =
  /^export (?:(?:async )?function (?<name>\w+)|const (?<arrow>\w+) = (?:async )?(?:<[^=]*>)?\([^;]*?=>)/gmu;

/** The functions that a file declares for others and says nothing about. */
export function unexplained(source: string): readonly string[] {
  const names = [...source.matchAll(offeredFunction)].map(({ groups, index }) => ({
    name: groups?.['name'] ?? groups?.['arrow'] ?? '',
    isExplained: source.slice(0, index).trimEnd().endsWith('*/'),
  }));
  // Of one that takes several shapes, the first is explained.
  const explained = new Set(names.filter((one) => one.isExplained).map(({ name }) => name));
  return names.map(({ name }) => name).filter((name) => !explained.has(name));
}

/** By each name the files that take it from another, or may: some load a file when it is wanted. */
function takersOf(sources: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const takers = new Map<string, Set<string>>();
  for (const [file, source] of sources) {
    for (const name of namesTaken(source)) {
      takers.set(name, (takers.get(name) ?? new Set()).add(file));
    }
  }
  return takers;
}

function namesTaken(source: string): readonly string[] {
  const named = [...source.matchAll(imported)]
    .flatMap(({ groups }) => (groups?.['names'] ?? '').split(','))
    .map((one) => /(?:type\s+)?([\w$]+)/u.exec(one)?.[1] ?? '');
  const inRooms = [...source.matchAll(whole)].flatMap(({ groups }) =>
    [...source.matchAll(new RegExp(`\\b${groups?.['room']}\\.(\\w+)`, 'gu'))].map(
      ([, name = '']) => name,
    ),
  );
  const maybe = loaded.test(source) ? (source.match(/[\w$]+/gu) ?? []) : [];
  return [...named, ...inRooms, ...maybe];
}
