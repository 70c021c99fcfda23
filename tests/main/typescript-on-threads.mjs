// @ts-check
import { register } from 'tsx/esm/api';

// `--import tsx` teaches TypeScript to the main thread alone.
register();
