/**
 * The medically unlikely edits as CMS publishes them each quarter: `MCR_MUE_PractitionerServices_Eff_04-01-2026.csv`
 * and the same for outpatient hospital and DME supplier services. Columns: HCPCS/CPT code, `… MUE Values`, MUE
 * adjudication indicator (1 line, 2 date of service by policy, 3 date of service, clinical), rationale.
 */
import type { EditSetting } from '../../../server/src/codebook/pack-format.ts';
import { calendarDate, type IsoDate } from '../../../server/src/model/dates.ts';
import { csvRecords } from './csv.ts';
import { type EditRow, noDate, type UserKind } from './imported.ts';
import { firstLines } from './lines.ts';
import { FEDERAL_EDITS_LICENCE } from './ncci.ts';
import { quarterRelease } from './quarters.ts';
import type { UserFile } from './user-file.ts';

const SETTINGS: Readonly<Record<string, EditSetting>> = {
  practitioner: 'practitioner',
  outpatient: 'outpatient-hospital',
  facility: 'outpatient-hospital',
  dme: 'dme-supplier',
};

const VALUES = /\b(practitioner|outpatient|facility|dme)\b.*\bMUE Values?\b/i;

export const unlikelyUnits: UserKind = {
  says: 'medically unlikely edits of CMS (MUE)',
  recognises: ({ text }) => {
    const head = firstLines(text).join(' ');
    return VALUES.test(head) && /MUE Adjudication Indicator/i.test(head);
  },
  read(file, said) {
    const setting = SETTINGS[VALUES.exec(firstLines(file.text).join(' '))?.[1]?.toLowerCase() ?? ''];
    const from = said ?? statedStart(file);
    if (!setting || !from) throw noDate(file);
    return [
      {
        kind: 'edits',
        system: 'mue',
        file: file.name,
        what: `medically unlikely edits, ${setting.replace('-', ' ')}`,
        licence: FEDERAL_EDITS_LICENCE,
        source: 'CMS MUE tables, imported from your files',
        release: quarterRelease(from),
        setting,
        covers: 'its-release',
        rows: () => rowsOf(file, setting, from),
      },
    ];
  },
};

/** `Eff_04-01-2026` in the name. */
function statedStart({ name }: UserFile): IsoDate | undefined {
  const [, month, day, year] = /(\d\d)-(\d\d)-(\d{4})/.exec(name) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

function* rowsOf({ name, text }: UserFile, setting: EditSetting, from: IsoDate): Generator<EditRow> {
  const records = csvRecords(name, text);
  const head = records.findIndex((cells) => cells.some((cell) => VALUES.test(cell)));
  const rows = records.slice(head + 1);
  if (head < 0 || rows.length === 0) throw new Error(`${name}: the file has no medically unlikely edits.`);
  for (const [at, [code = '', value = '', indicator = '']] of rows.entries()) {
    const mai = /^[123]/.exec(indicator)?.[0];
    if (!/^[0-9A-Z]{5}$/.test(code) || !/^\d{1,7}$/.test(value) || !mai)
      throw new Error(`${name}: row ${at + 1} below the heads is no medically unlikely edit.`);
    yield {
      first: code,
      second: code,
      from,
      to: null,
      value: Number(value),
      indicator: Number(mai),
      setting,
    };
  }
}
