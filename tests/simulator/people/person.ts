import { companyOfOutsider, type Place, spacesIdOf, systemsOf, uidOf } from './identity.ts';
import type { NameBooks } from './names.ts';
import { choose, hash } from './random.ts';
import { departments, homeCompany, offices, otherCompanies } from './workplaces.ts';

/** One made-up person, as both systems know them. */
export interface Person extends Place {
  readonly uid: number;
  readonly spacesId: string;
  /** The id on the accounts server (`ndbid`), which is not the Spaces id. */
  readonly accountId: string;
  readonly given: string;
  readonly family: string;
  readonly displayName: string;
  readonly email: string;
  readonly username: string;
  readonly company: string;
  readonly department: string;
  readonly title: string;
  readonly location: string;
  readonly timezone: string;
  readonly inSymphony: boolean;
  readonly inSpaces: boolean;
}

/** Makes the person who stands at a place. The same seed and place make the same person. */
export function makePerson(seed: number, names: NameBooks, place: Place): Person {
  const { index, outsider } = place;
  const salt = outsider ? 200 : 100;
  const { name, round } = nameOf(seed, names, place);
  const username = round === 0 ? name.latin : `${name.latin}${round + 1}`;
  const company = outsider ? choose(otherCompanies, companyOfOutsider(index)) : homeCompany;
  const department = choose(departments, hash(seed, index, salt + 1));
  const office = choose(offices, hash(seed, index, salt + 2));
  const systems = systemsOf(seed, place);
  const spacesId = spacesIdOf(seed, place);
  return {
    index,
    outsider,
    uid: uidOf(place),
    spacesId,
    accountId: Buffer.from(`simulated-account-${spacesId}`).toString('base64url'),
    given: name.given,
    family: name.family,
    displayName: name.display,
    email: `${username}@${company.domain}`,
    username,
    company: company.name,
    department: department.name,
    title: choose(department.titles, hash(seed, index, salt + 3)),
    location: office.city,
    timezone: office.timezone,
    inSymphony: systems.symphony,
    inSpaces: systems.spaces,
  };
}

/**
 * Deals out the listed names, then the built ones, without putting a name back. When they are used
 * up the built ones go round again, with a number in the address: so addresses are unique without a
 * look at anyone else's.
 */
function nameOf(seed: number, { listed, built }: NameBooks, { index, outsider }: Place) {
  const salt = outsider ? 1 : 0;
  if (index < listed.count) {
    return { name: listed.name(shuffled(seed, listed.count, index, salt)), round: 0 };
  }
  const more = built();
  const rest = index - listed.count;
  const round = Math.floor(rest / more.count);
  return { name: more.name(shuffled(seed, more.count, rest % more.count, salt)), round };
}

/** Another place for each, by a step that shares no factor with their count. */
function shuffled(seed: number, count: number, index: number, salt: number): number {
  return (index * stepFor(count) + (hash(seed, salt, 15) % count)) % count;
}

function stepFor(count: number): number {
  let step = Math.floor(count * 0.618);
  while (greatestCommonDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
