/** Every kind of pack, damaged in each of its sections: refused by name while the rest works, or answers that end. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as zlib from 'node:zlib';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { createCodebook, type LoadableCodebook } from '../../../server/src/codebook/codebook.ts';
import { type Crc32, crc32 } from '../../../server/src/codebook/pack-format.ts';
import { packedTerms } from '../../../server/src/codebook/terms-packed.ts';
import { packedWordLists } from '../../../server/src/codebook/word-lists.ts';
import type { WordPackName } from '../../../server/src/codebook/word-packs.ts';
import { wholePack } from '../../../server/src/engine/load.ts';
import type { CodeSystemId } from '../../../server/src/model/systems.ts';
import { coverageTables, pairEdits, unlikelyUnits } from '../codesets/user-files.ts';
import {
  DAMAGES,
  damagedHeader,
  flipped,
  type Random,
  randomOf,
  sectionsOf,
  withChecksum,
} from './pack-damage.ts';
import { askCoverage, askEdits, askSet, askTerms, askWordLists } from './pack-questions.ts';
import { smallPack } from './sample-pack.ts';

/** Thousands of large packs are summed up here; Node has had a quicker one than ours since 20.15. */
const crc = (zlib.crc32 as Crc32 | undefined) ?? crc32;

/** Not as a Buffer, whose slices are no copies. */
const built = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join('dist', 'codesets', `${name}.pack`)));

const imported = (files: Readonly<Record<string, string>>): Uint8Array => {
  const read = Object.entries(files).map(([name, text]) => ({ name, text }));
  return packImported(readUserFiles('a download', read, undefined), {}).pack;
};

/** How often each section is damaged in each way: the large packs take their time. */
const roundsOf = (pack: Uint8Array): number => (pack.length > 100_000 ? 1 : 4);

/** A pack, how it is offered, and what it is asked. */
interface Subject {
  readonly name: string;
  readonly pack: Uint8Array;
  readonly system: CodeSystemId;
  /** Opens a pack and asks it. */
  ask(pack: Uint8Array, random: Random): void;
}

const setOf = (system: CodeSystemId): Subject => ({
  name: system,
  pack: built(system),
  system,
  ask(pack, random) {
    const codebook = createCodebook(crc);
    askSet(codebook, codebook.add(pack), random);
  },
});

const termsOf = (system: 'icd-10-cm' | 'icd-10-pcs'): Subject => {
  const set = createCodebook(crc).add(built(system));
  return {
    name: `${system}.terms`,
    pack: built(`${system}.terms`),
    system,
    ask: (pack, random) => askTerms(packedTerms(pack, set, crc), random),
  };
};

const editsOf = (system: 'ncci' | 'mue', files: Readonly<Record<string, string>>): Subject => ({
  name: system,
  pack: imported(files),
  system,
  ask: (pack) => askEdits(createCodebook(crc).addEdits(pack)),
});

const SUBJECTS: readonly Subject[] = [
  setOf('icd-10-cm'),
  setOf('icd-10-pcs'),
  setOf('icd-9-cm'),
  setOf('hcpcs'),
  setOf('modifier'),
  setOf('place-of-service'),
  termsOf('icd-10-cm'),
  termsOf('icd-10-pcs'),
  {
    name: 'words',
    pack: built('words'),
    system: 'icd-10-cm',
    ask: (pack, random) => askWordLists(packedWordLists(pack, crc), random),
  },
  editsOf('ncci', {
    'ccipra-v321r0-f1.TXT': pairEdits([
      '11111\t22222\t\t20200101\t*\t1\tMisuse',
      '11111\t33333\t\t20200101\t20251231\t0\tMisuse',
      '22222\t33333\t*\t19960101\t*\t9\tMisuse',
    ]),
  }),
  editsOf('mue', {
    'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv': unlikelyUnits([
      '11111,2,3 Date,Data',
      '22222,1,1 Line,Data',
    ]),
  }),
  {
    name: 'coverage',
    pack: imported(coverageTables()),
    system: 'coverage',
    ask: (pack) => askCoverage(createCodebook(crc).addCoverage(pack)),
  },
];

/** What readers say of a pack that they do not take: one sentence for people, and no error of the machine's. */
const REFUSAL = /^Error: (?:This is no packed code set|The (?:packed|code set|terms|pack) [^\n]+)\.$/;

/** What a call throws, as text; '' where it ends. Whatever would not end fails the test instead of hanging it. */
function refusalOf(call: () => void): string {
  try {
    runInContext('call()', Object.assign(CONTEXT, { call }), { timeout: 20_000 });
    return '';
  } catch (error) {
    return String(error);
  }
}
const CONTEXT = createContext({});

/** Offers a pack beside one of other codes, and answers what is told of it. */
function toldOf({ name, system }: Subject, pack: Uint8Array): readonly string[] {
  const told: string[] = [];
  const codebook = createCodebook(crc);
  const onBroken = (_: CodeSystemId, why: string, path: string) => void told.push(`${path}: ${why}`);
  const offered = wholePack('damaged.pack', () => pack);
  codebook.offer('place-of-service', [wholePack('whole.pack', smallPack)], onBroken);
  if (name === system) codebook.offer(system, [offered], onBroken);
  else {
    codebook.offer(system, [wholePack('whole.pack', () => built(system))], onBroken);
    codebook.offerWords(name as WordPackName, offered, onBroken);
  }
  askFor(codebook, system);
  // The rest works.
  if (name !== 'place-of-service') equal(codebook.set('place-of-service')?.size, 2);
  return told;
}

/** Brings the codebook to open whatever it was offered of a system. */
function askFor(codebook: LoadableCodebook, system: CodeSystemId): void {
  if (system === 'ncci' || system === 'mue') codebook.edits(system);
  else if (system === 'coverage') codebook.coverage();
  else {
    codebook.set(system);
    codebook.terms(system);
    codebook.wordList('common');
  }
}

for (const subject of SUBJECTS)
  describe(`a damaged pack of ${subject.name}`, () => {
    const { pack, ask } = subject;
    const sections = sectionsOf(pack);

    it('is whole before', () => {
      deepEqual(toldOf(subject, pack), []);
      equal(
        refusalOf(() => ask(pack, randomOf(1))),
        '',
      );
    });

    it('is refused by its name where its checksum tells, and the rest works', () => {
      const refused = (what: string, damaged: Uint8Array) => {
        const [told = '', ...others] = toldOf(subject, damaged);
        match(
          told,
          /^damaged\.pack: (?:This is no packed code set|The (?:packed )?code set [^\n]+)\.$/,
          what,
        );
        deepEqual(others, [], what);
      };
      for (const [seed, section] of sections.entries())
        if (section.length > 0)
          refused(`${section.tag}, seed ${seed}`, flipped(pack.slice(), section, randomOf(seed)));
      for (let seed = 0; seed < 20; seed++)
        refused(`header, seed ${seed}`, damagedHeader(pack.slice(), randomOf(seed)));
      refused('half of it', pack.slice(0, pack.length >> 1));
    });

    it('is refused in one sentence or answers, where its checksum does not tell', () => {
      let seed = 0;
      const judged = (what: string, damaged: (random: Random) => Uint8Array) => {
        const random = randomOf(++seed);
        const bytes = withChecksum(damaged(random), crc);
        const refusal = refusalOf(() => ask(bytes, random));
        match(refusal || 'Error: The packed code set answers.', REFUSAL, `${what}, seed ${seed}`);
      };
      for (let round = 0; round < roundsOf(pack); round++) {
        for (const section of sections)
          for (const [name, damage] of Object.entries(DAMAGES))
            judged(`${section.tag} ${name}`, (random) => damage(pack.slice(), section, random));
        for (let left = 20; left > 0; left--)
          judged('header', (random) => damagedHeader(pack.slice(), random));
      }
    });
  });
