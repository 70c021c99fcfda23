import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const registered = vi.fn();
vi.mock('electron', () => ({
  protocol: { registerSchemesAsPrivileged: registered, handle: vi.fn() },
}));
const { answer, registerAppScheme } = await import('../../../main/desktop/app-scheme.ts');

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'foyer-scheme-')), 'renderer');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, '..', 'outside.html'), 'secret');
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('our own pages', () => {
  it('come with a policy that allows our own code and nothing else', async () => {
    const response = await answer(folder, 'app://foyer/index.html');
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'app://foyer/../outside.html',
    'app://foyer/%2e%2e/outside.html',
    'app://foyer/..%2foutside.html',
    'app://foyer/%00',
    'app://foyer/%',
    'app://stranger/index.html',
    'app://foyer/',
    'app://foyer/missing.js',
  ])('are not found at %s', async (address) => {
    expect((await answer(folder, address)).status).toBe(404);
  });

  it('live on a scheme that is standard and secure and may not skip the policy', () => {
    registerAppScheme();
    const [[schemes]] = registered.mock.calls as [[{ privileges: Record<string, unknown> }[]]];
    expect(schemes?.[0]?.privileges).toEqual({ standard: true, secure: true, codeCache: true });
  });
});
