import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Policy, type SettingKey, settingKeys } from '../../../preload/contract.ts';
import { isPlainObject } from '../../../preload/guards.ts';
import { readLayer, type SettingLayer } from './layers.ts';

/** What administrators decided: settings that hold, and settings to begin with. */
export interface PolicyLayers {
  readonly policy: Policy;
  readonly forced: SettingLayer;
  readonly preset: SettingLayer;
}

const parts = ['forced', 'preset'] as const;
const most = 1_000_000;

/** Where administrators put the policy: a folder that ordinary users may not write to. */
export function policyFile(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'darwin') return '/Library/Application Support/Foyer/policy.json';
  if (platform !== 'win32') return '/etc/foyer/policy.json';
  return join(env['ProgramData'] ?? 'C:\\ProgramData', 'Foyer', 'policy.json');
}

/**
 * Reads the policy. What can be read of a broken one holds: an organisation that forced ten
 * settings shall not lose nine for a slip in the tenth.
 */
export async function readPolicy(file: string): Promise<PolicyLayers> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    return isMissing(error) ? noPolicy(file) : brokenPolicy(file);
  }
  return parsePolicy(file, content);
}

/** The policy that a file's content says. `refused` names the places that no policy may hold. */
export function parsePolicy(file: string, content: string): PolicyLayers {
  const said = content.length > most ? undefined : jsonIn(content);
  if (!isPlainObject(said)) return brokenPolicy(file);
  const read = parts.map((part) => readPart(said, part));
  const unknown = Object.keys(said).filter((name) => name !== 'version' && !isPart(name));
  const refused = [...unknown, ...read.flatMap((part) => part.refused)];
  const [forced = {}, preset = {}] = read.map(({ layer }) => layer);
  return {
    policy: {
      state: refused.length > 0 ? 'broken' : 'in-force',
      file,
      managed: settingKeys.filter((key) => forced[key] !== undefined),
      refused,
    },
    forced,
    preset,
  };
}

function readPart(said: Record<string, unknown>, part: (typeof parts)[number]) {
  const content = said[part] ?? {};
  if (!isPlainObject(content)) return { layer: {}, refused: [part] };
  const { layer, refused } = readLayer(content);
  const unknown = pathsIn(content).filter((path) => !isSetting(path));
  return { layer, refused: [...new Set([...refused, ...unknown])].map((key) => `${part}.${key}`) };
}

/** The paths of all that stands in an object, two deep as settings are. */
function pathsIn(content: Record<string, unknown>): string[] {
  return Object.entries(content).flatMap(([name, value]) =>
    isPlainObject(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
  );
}

function isSetting(path: string): path is SettingKey {
  return settingKeys.some((key) => key === path);
}

function isPart(name: string): boolean {
  return parts.some((part) => part === name);
}

function noPolicy(file: string): PolicyLayers {
  return { policy: { state: 'none', file, managed: [], refused: [] }, forced: {}, preset: {} };
}

/** Nothing in it can be read. */
function brokenPolicy(file: string): PolicyLayers {
  return { policy: { state: 'broken', file, managed: [], refused: [] }, forced: {}, preset: {} };
}

function jsonIn(content: string): unknown {
  try {
    const value: unknown = JSON.parse(content);
    return value;
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
  );
}
