import '../../../renderer/window.ts';
import { languageTags } from '../../../preload/contract.ts';
import { createFakeMain } from './fake-bridge.ts';
import { scenarios } from './scenarios.ts';
import { previewTime } from './state.ts';

const scenario = scenarios[location.hash.slice(1)] ?? scenarios['many'];
if (!scenario) throw new Error('There is no such scenario');
const asked = new URLSearchParams(location.search).get('language');
const language = languageTags.find((tag) => tag === asked) ?? 'en';
const main = createFakeMain({ ...scenario.state, language }, scenario.people);
scenario.prepare?.(main);
Date.now = () => previewTime;
Object.defineProperty(window, 'foyer', { value: main.bridge });
await import('../../../renderer/index.tsx');
