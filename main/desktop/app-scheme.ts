import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './content-security.ts';

/** The origin of our own pages; nothing else may ever be shown or may ask. */
export const appOrigin = 'app://foyer';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. The code cache is why a custom scheme starts as fast as a file. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the files of `folder` under `app://foyer/`, each with the content security policy. */
export function serveAppScheme(folder: string): void {
  protocol.handle('app', (request) => answer(folder, request.url));
}

/** The answer to one address of ours: the file, or 404 for whatever is not inside `folder`. */
export async function answer(folder: string, address: string): Promise<Response> {
  const path = pathInside(folder, address);
  const type = path === null ? undefined : contentTypes[extname(path)];
  if (path === null || type === undefined) return notFound();
  try {
    const body = await readFile(path);
    return new Response(new Uint8Array(body), { headers: headersFor(type) });
  } catch {
    return notFound();
  }
}

function pathInside(folder: string, address: string): string | null {
  const { origin, host, protocol: scheme, pathname } = new URL(address);
  if (origin !== appOrigin && `${scheme}//${host}` !== appOrigin) return null;
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

function headersFor(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  };
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: headersFor('text/html; charset=utf-8') });
}
