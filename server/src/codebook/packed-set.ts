/** A code set that reads its answers from a pack. */

import { writtenCode } from '../model/codes.ts';
import { dayNumber, type IsoDate } from '../model/dates.ts';
import type { CodeSet, PathStep, Release, SeventhCharacter } from './code-set.ts';
import { datedTexts } from './dated-texts.ts';
import { packedExclusions } from './exclusions-packed.ts';
import { packedFlags } from './flags-packed.ts';
import { gems } from './gems.ts';
import { billableBelow, childrenOf, headersAbove } from './hierarchy.ts';
import { packedKeys } from './keys.ts';
import { packedNotes } from './notes-packed.ts';
import type { Pack } from './pack.ts';
import { pcsTables } from './pcs-tables.ts';
import { packedPeriods } from './periods.ts';
import { replacements } from './replacements.ts';
import { textTable } from './text-table.ts';

/** @throws where the sections of the pack do not fit each other. */
export function packedSet(pack: Pack): CodeSet {
  const { system, licence, source, since, through, releases } = pack.meta;
  const keys = packedKeys(pack);
  const periods = packedPeriods(pack);
  const { statusOn } = periods;
  if (pack.u16('MORE').length < keys.size + 1)
    throw new Error('The packed code set has more codes than periods.');
  if (pack.bytes('TTLN').length !== keys.size)
    throw new Error('The packed code set has more codes than lengths of titles.');

  const texts = textTable(pack.starts('TXTA'), pack.bytes('TXTS'));
  const headings = datedTexts(pack, 'HEAD', texts);
  const seventhCharacters = datedTexts(pack, 'SVTH', texts);
  const attributes = datedTexts(pack, 'ATTR', texts);
  const firstRelease: Release = releases[0] ?? { name: '', from: through };

  const step = (index: number, date: IsoDate): PathStep => {
    const period = periods.periodOn(index, date);
    return {
      kind: period?.billable ? 'code' : 'header',
      id: writtenCode(system, keys.keyAt(index)),
      title: period?.title ?? '',
    };
  };

  return {
    system,
    licence,
    source,
    releases,
    since,
    through,
    size: keys.size,
    releaseOn: (date) => releases.findLast(({ from }) => from <= date) ?? firstRelease,
    indexOf: keys.indexOf,
    lowerBound: keys.lowerBound,
    keyAt: keys.keyAt,
    periodsAt: periods.periodsAt,
    periodOn: periods.periodOn,
    statusOn,
    titlePartsOn: periods.titlePartsOn,
    titleParts: periods.titleParts,
    countOn: periods.countOn,
    childrenOf: (index, date) => childrenOf(keys, statusOn, index, date),
    billableBelow: (index, date) => billableBelow(keys, statusOn, index, date),
    pathOf(index, date) {
      const category = keys.indexOf(keys.keyAt(index).slice(0, 3));
      const above = headersAbove(keys, statusOn, index, date);
      const steps = [...above, index].map((at) => step(at, date));
      return [...headingSteps(headings(category, dayNumber(date))), ...steps];
    },
    ...replacements(pack, keys),
    ...gems(pack, keys),
    pcsTables: pcsTables(pack, keys, texts),
    seventhCharactersOf(key, date) {
      const day = dayNumber(date);
      // A list holds for everything below the code that has it; the nearest one counts.
      for (let length = key.length; length >= 3; length--) {
        const text = seventhCharacters(keys.indexOf(key.slice(0, length)), day);
        if (text !== undefined) return text.split('\n').map(seventhCharacter);
      }
      return [];
    },
    notes: packedNotes(pack, keys),
    exclusions: packedExclusions(pack),
    ...packedFlags(pack),
    attributeOf: (index, date) => attributes(index, dayNumber(date)),
  };
}

function seventhCharacter(line: string): SeventhCharacter {
  const [character = '', meaning = ''] = line.split('\t');
  return { character, meaning };
}

function headingSteps(text: string | undefined): PathStep[] {
  if (text === undefined) return [];
  const [chapter = '', chapterTitle = '', section = '', sectionTitle = ''] = text.split('\t');
  return [
    { kind: 'chapter', id: chapter, title: chapterTitle },
    { kind: 'section', id: section, title: sectionTitle },
  ];
}
