/**
 * Chapter, section and category on every date. Tabulars come less often than order files, so a category's section
 * is that of the newest Tabular in force, but for a section that grew by a new category (I10–I16 became I10–I1A with
 * I1A on 2023-10-01): it is taken from the next Tabular from the day on which that category exists.
 */
import type { IsoDate } from '../../../server/src/model/dates.ts';
import type { Snapshot } from '../history.ts';
import type { Tabular, TabularSection } from './tabular.ts';

export interface DatedTabular {
  readonly from: IsoDate;
  readonly tabular: Tabular;
}

/** What stands above each category on one day. */
interface Headings {
  readonly from: IsoDate;
  readonly chapters: Map<string, readonly string[]>;
  readonly sections: Map<string, readonly string[]>;
  readonly categories: Map<string, readonly string[]>;
}

export interface HeadingSnapshots {
  /** Chapter number to title. */
  readonly chapters: readonly Snapshot[];
  /** Section id to chapter number and title. */
  readonly sections: readonly Snapshot[];
  /** Category to section id. */
  readonly categories: readonly Snapshot[];
}

/**
 * @param tabulars in the order of their dates, the first in force from the first release on.
 * @param releases the codes of each release.
 */
export function headingSnapshots(
  tabulars: readonly DatedTabular[],
  releases: readonly Snapshot[],
): HeadingSnapshots {
  const days = releases.map(({ from, values }) => {
    const categories = [...values.keys()].filter((code) => code.length === 3).sort();
    return headingsOn(from, categories, tabulars);
  });
  const of = (kind: 'chapters' | 'sections' | 'categories') =>
    days.map((headings) => ({ from: headings.from, values: headings[kind] }));
  return { chapters: of('chapters'), sections: of('sections'), categories: of('categories') };
}

function headingsOn(from: IsoDate, inForce: readonly string[], tabulars: readonly DatedTabular[]): Headings {
  const current = tabulars.findLastIndex((dated) => dated.from <= from);
  const base = tabulars[current]?.tabular;
  if (!base) throw new Error(`No Tabular is in force on ${from}.`);
  const next = tabulars[current + 1]?.tabular ?? base;
  const grown = new Set(
    inForce
      .filter((category) => !base.categories.has(category))
      .map((category) => next.categories.get(category)),
  );
  const headings: Headings = { from, chapters: new Map(), sections: new Map(), categories: new Map() };
  let previous: { readonly section: TabularSection; readonly tabular: Tabular } | undefined;
  for (const category of inForce) {
    const tabular = grown.has(next.categories.get(category)) ? next : base;
    const section = tabular.sections.get(tabular.categories.get(category) ?? '');
    // A category in no Tabular at hand belongs to the section of the one before it.
    const found = section ? { section, tabular } : previous;
    if (!found) throw new Error(`${category} has no section on ${from}.`);
    headings.categories.set(category, [found.section.id]);
    headings.sections.set(found.section.id, [found.section.chapter, found.section.title]);
    const title =
      base.chapters.get(found.section.chapter) ?? found.tabular.chapters.get(found.section.chapter);
    headings.chapters.set(found.section.chapter, [title ?? '']);
    previous = found;
  }
  return headings;
}
