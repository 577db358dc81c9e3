/** Every command of the extension, one line each. */
import { commands, type Disposable } from 'vscode';
import { allow } from './allow.ts';
import { buildPcsCode } from './build-pcs-code.ts';
import type { CommandContext } from './command.ts';
import { countChoice } from './count-choice.ts';
import { importCodeSet } from './import-code-set.ts';
import { lookUpCode } from './look-up-code.ts';
import { openRule } from './open-rule.ts';
import { restart } from './restart.ts';
import { showLog } from './show-log.ts';
import { showStatusDetails } from './show-status.ts';
import { timeMachine } from './time-machine.ts';
import { updateCodeSets } from './update-code-sets.ts';
import { whatChanges } from './what-changes.ts';

const COMMANDS = [
  lookUpCode,
  importCodeSet,
  updateCodeSets,
  whatChanges,
  timeMachine,
  buildPcsCode,
  restart,
  showLog,
  showStatusDetails,
  openRule,
  allow,
  countChoice,
];

export const registerCommands = (context: CommandContext): Disposable[] =>
  COMMANDS.map(({ id, run }) => commands.registerCommand(id, (...args: unknown[]) => run(context, ...args)));
