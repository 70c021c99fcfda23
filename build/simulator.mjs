// Starts the simulator of both systems: `npm run simulator -- --people 1000`.
// Needs no package itself; tsx reads the TypeScript, and its absence is told in plain words.

const cli = new URL('../tests/simulator/cli.ts', import.meta.url);

try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  console.error('The packages are not installed yet. Run: npm ci');
  process.exit(1);
}

await import(cli.href);
