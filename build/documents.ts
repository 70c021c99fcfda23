import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsDocument } from './operations-document.ts';
import { projectFolder } from './paths.mjs';
import { say } from './say.mjs';

const folder = join(projectFolder, 'docs');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'operations.md'), operationsDocument());
say('docs/operations.md is current.');
