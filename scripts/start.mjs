// The main job on the examples: every finding with its rule, authority and fix, and then how to see the same in VS Code.
import { NODE, run } from './lib/run.mjs';

const status = await run(NODE, ['dist/cli.js', 'check', 'examples', '--fail-on', 'never']);
if (status === 0) console.log('\nTo open the same files in a real VS Code:  npm run code');
process.exitCode = status;
