import { companyOfOutsider, type Place, spacesIdOf, systemsOf, uidOf } from './identity.ts';
import type { NameBook } from './names.ts';
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
export function makePerson(seed: number, names: NameBook, place: Place): Person {
  const { index, outsider } = place;
  const salt = outsider ? 200 : 100;
  const { number, round } = nameNumber(seed, names.count, place);
  const name = names.name(number);
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
 * Deals out the name book without putting a name back, shuffled by a step that shares no factor with
 * its size. When it is used up the next round starts, with a number in the address: so addresses are
 * unique without a look at anyone else's.
 */
function nameNumber(seed: number, count: number, { index, outsider }: Place) {
  const step = stepFor(count);
  const offset = hash(seed, outsider ? 1 : 0, 15) % count;
  return { number: ((index % count) * step + offset) % count, round: Math.floor(index / count) };
}

function stepFor(count: number): number {
  let step = Math.floor(count * 0.618);
  while (greatestCommonDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
