/**
 * The Medicare Code Editor v44 by its own lists. Runs where the downloads are (`../shared/data`); what each edit says is
 * judged in `mce-judge.ts` by the lists alone. Here every flag and every day on which one begins or ends; `npm run mce`
 * takes minutes and judges every code, flagged or not, on the first and the last day, and 50,000 stays.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { editsWeName } from './mce-findings.ts';
import { dayBeside, LISTS, officialEditor, type Stay } from './mce-judge.ts';
import { generatedStays } from './mce-stays.ts';

/** Of the codes without a flag, and of the last days of flags that go on, how many are asked for. */
const ONE_IN = 10;

/** Set by `npm run mce`. */
const IS_WHOLE = process.env['CLAIMLINT_MCE'] === 'whole';

/** An 837I holds 24 diagnoses beside the principal one. */
const MOST_SECONDARY = 24;

/** The days that the lists cover. */
const FIRST_DAY = '2015-10-01';
const LAST_DAY = '2027-03-31';

/** How many stays are checked at once, in one interchange. */
const BATCH = 1_000;

function* batchesOf(stays: Iterable<Stay>): Generator<Stay[]> {
  let batch: Stay[] = [];
  for (const stay of stays) {
    batch.push(stay);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

if (existsSync(LISTS)) {
  describe('the Medicare Code Editor v44', function () {
    this.timeout(IS_WHOLE ? 900_000 : 120_000);
    const editor = officialEditor();

    /**
     * Stays of which our checks name other edits than the lists do, and every edit that was drawn. The stays are made
     * as they are judged: all of them at once would fill the memory.
     */
    function compared(stays: Iterable<Stay>): { readonly edits: string[]; readonly disagreements: string[] } {
      const edits = new Set<string>();
      const disagreements: string[] = [];
      for (const batch of batchesOf(stays)) {
        const named = editsWeName(batch);
        batch.forEach((stay, at) => {
          const wanted = editor.editsOf(stay);
          for (const edit of wanted) edits.add(edit.slice(0, edit.indexOf(' ')));
          const [theirs, ours] = [wanted.join(', '), named[at]?.join(', ') ?? ''];
          if (theirs !== ours)
            disagreements.push(`${JSON.stringify(stay)}: ${theirs || 'nothing'}, not ${ours || 'nothing'}`);
        });
      }
      return { edits: [...edits].sort(), disagreements };
    }

    const stayOf = (code: string, day: string, patient: Pick<Stay, 'birth' | 'sex'>): Stay => ({
      ...patient,
      admission: day,
      discharge: day,
      principal: code,
      others: [],
      procedures: [],
    });

    /** Each code as principal diagnosis of a woman of past 65, and of a boy of five where it has flags. */
    function* principals(): Generator<Stay> {
      const woman = { birth: '1950-01-01', sex: 'F' } as const;
      for (const [at, { code, from, to, flags }] of editor.diagnoses.entries()) {
        const isFlagged = flags.length > 0;
        if (isFlagged || IS_WHOLE || at % ONE_IN === 0) yield stayOf(code, from, woman);
        if (isFlagged && (to < LAST_DAY || IS_WHOLE || at % ONE_IN === 0))
          yield stayOf(code, to, { birth: dayBeside(to, -5 * 366), sex: 'M' });
        if (from > FIRST_DAY) yield stayOf(code, dayBeside(from, -1), woman);
        if (to < LAST_DAY) yield stayOf(code, dayBeside(to, 1), woman);
      }
    }

    it('every code with a flag as principal diagnosis, on the days on which a flag begins or ends and beside them', () => {
      equal(editor.diagnoses.length, 85_122);
      deepEqual(compared(principals()).disagreements, []);
    });

    const GROUPS = ['newborn', 'pediatric', 'maternity', 'adult'];
    const BOUNDS = [0, 1, 8, 9, 11, 12, 14, 15, 17, 18, 55, 56, 64, 65];

    function* aged(): Generator<Stay> {
      const listed = editor.diagnoses.filter(({ flags }) => GROUPS.some((group) => flags.includes(group)));
      ok(listed.length > 6_000);
      for (let at = 0; at < listed.length; at += MOST_SECONDARY) {
        const codes = listed.slice(at, at + MOST_SECONDARY);
        for (const day of new Set(codes.flatMap(({ from, to }) => (IS_WHOLE ? [from, to] : [from])))) {
          const others = codes.filter(({ from, to }) => from <= day && day <= to).map(({ code }) => code);
          for (const age of BOUNDS) {
            const birth = `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
            yield { ...stayOf('K5900', day, { birth, sex: 'F' }), others };
          }
        }
      }
    }

    it('every code that is for an age, at the ages around its bounds, on the first day of its flags', () => {
      deepEqual(compared(aged()).disagreements, []);
    });

    it('generated stays draw the edits of the lists and no others', () => {
      const { edits, disagreements } = compared(generatedStays(editor, IS_WHOLE ? 50_000 : 4_000));
      deepEqual(edits, ['1', '2', '20', '3', '4', '5', '6', '8', '9', 'obstetric'], 'every edit is drawn');
      deepEqual(disagreements, []);
    });
  });
}
