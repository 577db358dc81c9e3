/** The `.claimlint.json` nearest to a file: in its folder or one above it. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isRule } from '../checks/registry.ts';
import { readTeamFile, TEAM_FILE, type TeamFile } from '../model/team-file.ts';
import { remark } from './usage.ts';

/** Answers for each file by its folder, and says of each team's file once what is wrong with it. */
export function teamFiles(): (path: string) => TeamFile | undefined {
  const known = new Map<string, TeamFile | undefined>();
  const nearest = (folder: string): TeamFile | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const found = readTeam(join(folder, TEAM_FILE)) ?? (above === folder ? undefined : nearest(above));
    known.set(folder, found);
    return found;
  };
  return (path) => nearest(path === '-' ? process.cwd() : dirname(resolve(path)));
}

function readTeam(path: string): TeamFile | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const team = readTeamFile(text, isRule);
  for (const problem of team.problems) remark(`${relative('', path)}: ${problem}`);
  return team;
}
