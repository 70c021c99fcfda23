import type { Simulator } from '../index.ts';

/** What a call of an operation is given. */
export interface Input {
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Make<Made> = (simulator: Simulator) => Made | Promise<Made>;

/** How an operation is tried out. Each input is made for a fresh simulator. */
export interface Case {
  readonly good: Make<Input>;
  /** What is answered with 400. */
  readonly bad?: Make<readonly Input[]>;
  /** What is answered with 204. */
  readonly empty?: Make<Input>;
  /** Who may not: everybody but administrators, a session on behalf of a user, or by a switch. */
  readonly forbidden?: 'ordinary' | 'on behalf' | 'presence';
  readonly caller?: 'ordinary';
}

/** Asks the pod as its administrator: what a case needs to know beforehand. */
export async function look(
  { credentials, endpoints }: Simulator,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${endpoints.symphony.podUrl}/pod${path}`, {
    headers: { sessionToken: credentials.administrator.mintSessionToken() },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return response.json();
}

/** A colleague of the signed-in person who is in Symphony and administers nothing. */
export function colleague({ people, credentials }: Simulator): number {
  const ordinary = [...people]
    .slice(1)
    .find(
      ({ inSymphony, username }) => inSymphony && username !== credentials.administrator.username,
    );
  if (ordinary === undefined) throw new RangeError('No colleague');
  return ordinary.uid;
}
