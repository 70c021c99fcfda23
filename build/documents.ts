import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsDocument } from './operations-document.ts';
import { projectFolder } from './paths.mjs';
import { administratorsDocument, policySchemaText } from './policy-document.ts';
import { say } from './say.mjs';

const folder = join(projectFolder, 'docs');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'operations.md'), operationsDocument());
say('docs/operations.md is current.');

const administrators = join(folder, 'administrators.md');
writeFileSync(administrators, administratorsDocument(readFileSync(administrators, 'utf8')));
writeFileSync(join(folder, 'policy.schema.json'), policySchemaText());
say('docs/administrators.md and docs/policy.schema.json are current.');
