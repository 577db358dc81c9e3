/**
 * The articles of the Medicare Coverage Database, as CMS offers them for download (`current_article.zip`, in it
 * `current_article_csv.zip` with a CSV for each table of the database; its PDF describes them): billing and coding
 * articles with the procedures and diagnoses that each lists, and the contractors whose articles they are.
 */
import { ICD_10_CM_SHAPE } from '../../../server/src/model/codes.ts';
import { type IsoDate, isoDate } from '../../../server/src/model/dates.ts';
import type { ArticleRow } from '../../pack/coverage.ts';
import { csvColumns } from './csv.ts';
import { type ImportedArticles, noDate } from './imported.ts';
import { FEDERAL_EDITS_LICENCE } from './ncci.ts';
import { quarterRelease } from './quarters.ts';
import type { UserFile } from './user-file.ts';

export const COVERAGE_SAYS = 'the current articles of the Medicare Coverage Database (as the whole zip)';

const VERSION = ['article_id', 'article_version'];
const CONTRACTOR = ['contractor_id', 'contractor_type_id', 'contractor_version'];

/** Reads the rows of one table of the download; none where it is not in it. */
type Table = (file: string, required: readonly string[], optional?: readonly string[]) => string[][];

/**
 * The articles, where the texts of a download are those of the database.
 * @param from the day on which they were current, where the download does not say.
 * @throws naming the file, where one of the tables is not what it seems.
 */
export function coverageArticles(
  path: string,
  files: readonly UserFile[],
  from: IsoDate | undefined,
): ImportedArticles | undefined {
  const fileOf = (name: string) => files.find((file) => file.name.toLowerCase() === name);
  const article = fileOf('article.csv');
  if (!article || !fileOf('article_x_hcpc_code.csv') || !fileOf('article_x_icd10_covered.csv'))
    return undefined;
  const table: Table = (name, required, optional) => {
    const file = fileOf(name);
    return file ? csvColumns(name, file.text, required, optional) : [];
  };
  const rows = articleRows(table);
  if (rows.length === 0) throw new Error(`${path}: the download has no article that lists procedures.`);
  const current = from ?? currentOn(table);
  if (!current) throw noDate(article);
  return {
    kind: 'articles',
    system: 'coverage',
    file: path,
    what: `${rows.length} coverage articles`,
    licence: FEDERAL_EDITS_LICENCE,
    source: 'CMS Medicare Coverage Database, imported from your download',
    release: { ...quarterRelease(current), name: current },
    rows,
  };
}

/** The beginning of the newest week of updates that the download has. */
const currentOn = (table: Table): IsoDate | undefined =>
  table('update_period.csv', ['begin_date'])
    .flatMap(([begin = '']) => publishedDay(begin) || [])
    .sort()
    .at(-1);

/** `2026-09-14 00:00:00` or `09/14/2026`; '' where there is none. */
function publishedDay(text: string): IsoDate | '' {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text) ?? [];
  return isoDate(year === undefined ? text.slice(0, 10) : `${year}-${month}-${day}`) ?? '';
}

function articleRows(table: Table): ArticleRow[] {
  const procedures = grouped(
    table('article_x_hcpc_code.csv', [...VERSION, 'hcpc_code_id']).filter(([, , code = '']) =>
      /^(?:\d{4}[0-9AFMTU]|[A-Z]\d{4})$/.test(code),
    ),
  );
  const covered = grouped(
    table('article_x_icd10_covered.csv', [...VERSION, 'icd10_code_id', 'icd10_covered_group'], ['range']),
  );
  const noncovered = grouped(table('article_x_icd10_noncovered.csv', [...VERSION, 'icd10_code_id']));
  const contractors = contractorsOf(table);
  return table(
    'article.csv',
    [...VERSION, 'title', 'article_eff_date'],
    ['status', 'article_end_date', 'article_rev_eff_date'],
  )
    .flatMap(
      ([id = '', version = '', title = '', effective = '', , end = '', revised = '']): ArticleRow[] => {
        const key = `${id} ${version}`;
        const listed = procedures.get(key);
        if (!listed) return [];
        return [
          {
            id: `A${id}`,
            title: title.replace(/\s+/g, ' '),
            // What an earlier revision listed is not in the download.
            from: publishedDay(revised) || publishedDay(effective),
            to: publishedDay(end),
            ...(contractors.get(key) ?? { contractors: [], states: [] }),
            procedures: [...new Set(listed.map(([code = '']) => code))].sort(),
            covered: groupsOf(covered.get(key) ?? []),
            noncovered: (noncovered.get(key) ?? [])
              .map(([code = '']) => diagnosisKey(code))
              .filter(isDiagnosis),
          },
        ];
      },
    )
    .sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
}

/** Rows by article and version, without these two. */
function grouped(rows: readonly (readonly string[])[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [id = '', version = '', ...values] of rows) {
    const key = `${id} ${version}`;
    const known = groups.get(key);
    if (known) known.push(values);
    else groups.set(key, [values]);
  }
  return groups;
}

const diagnosisKey = (code: string): string => code.replace('.', '').toUpperCase();

/** `XX000` stands where an article lists none. */
const isDiagnosis = (key: string): boolean => ICD_10_CM_SHAPE.test(key);

/** The diagnoses of each group. An article with a range of codes in place of codes decides nothing: it has no groups. */
function groupsOf(rows: readonly (readonly string[])[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const [code = '', group = '', range = ''] of rows) {
    if (/^(?:Y|1|true)/i.test(range)) return [];
    const key = diagnosisKey(code);
    if (!isDiagnosis(key)) continue;
    const known = groups.get(group);
    if (known) known.push(key);
    else groups.set(group, [key]);
  }
  return [...groups].sort(([a], [b]) => Number(a) - Number(b)).map(([, codes]) => codes);
}

interface Place {
  readonly contractors: readonly string[];
  readonly states: readonly string[];
}

/** Whose an article is, and the states of their jurisdictions. */
function contractorsOf(table: Table): Map<string, Place> {
  const names = new Map(
    table('contractor.csv', [...CONTRACTOR, 'contractor_bus_name'], ['contractor_number']).map(
      ([id, type, version, name = '', number = '']) => [
        `${id} ${type} ${version}`,
        number === '' ? name : `${name} (${number})`,
      ],
    ),
  );
  const abbreviations = new Map(
    table('state_lookup.csv', ['state_id', 'state_abbrev']).map(([id = '', state = '']) => [id, state]),
  );
  const states = new Map<string, string[]>();
  for (const [id, type, version, state = '', end = ''] of table(
    'contractor_jurisdiction.csv',
    [...CONTRACTOR, 'state_id'],
    ['term_date'],
  )) {
    const abbreviation = abbreviations.get(state);
    if (end !== '' || !abbreviation) continue;
    const key = `${id} ${type} ${version}`;
    states.set(key, [...(states.get(key) ?? []), abbreviation]);
  }
  const places = new Map<string, Place>();
  for (const [article, rows] of grouped(table('article_x_contractor.csv', [...VERSION, ...CONTRACTOR]))) {
    const keys = rows.map((row) => row.join(' '));
    places.set(article, {
      contractors: distinct(keys.flatMap((key) => names.get(key) ?? [])),
      states: distinct(keys.flatMap((key) => states.get(key) ?? [])),
    });
  }
  return places;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
