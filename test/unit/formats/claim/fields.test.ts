import assert from 'node:assert/strict';
import { FIELD_ALIASES } from '../../../../server/src/model/field-aliases.ts';
import {
  FIELD_DEFINITIONS,
  field,
  fieldDefinition,
  fieldsOf,
  normalKey,
} from '../../../../server/src/model/fields.ts';
import { only, readChart, readClaim, spanOf } from './reading.ts';

describe('the fields of a claim as text', () => {
  it('are found by the words of the form, by box and by locator', () => {
    // CMS-1500 (02/12): box 26 patient's account number, 1a insured's id; UB-04: FL 3a, FL 60 (CMS 100-04 ch. 25 §75).
    for (const line of [
      'control number: X1',
      '26: X1',
      'Box 26: X1',
      'CONTROL  NUMBER : X1',
      "Patient's Account No.: X1",
    ])
      assert.equal(
        field(only(readClaim(`claim: professional\n${line}`)), 'control number')?.written,
        'X1',
        line,
      );
    for (const line of ['control number: X1', '3a: X1', 'FL 3a: X1'])
      assert.equal(
        field(only(readClaim(`claim: institutional\n${line}`)), 'control number')?.written,
        'X1',
        line,
      );
    assert.equal(field(only(readClaim('claim: professional\n1a: M1')), 'member id')?.written, 'M1');
    assert.equal(field(only(readClaim('claim: institutional\n60: M1')), 'member id')?.written, 'M1');
    assert.equal(field(only(readClaim('claim: institutional\n17: 01')), 'discharge status')?.written, '01');
  });

  it('have aliases that lead to keys', () => {
    const keys = new Set<string>(FIELD_DEFINITIONS.map((row) => row.key));
    for (const [alias, key] of Object.entries(FIELD_ALIASES)) {
      assert.ok(keys.has(key), `${alias} → ${key}`);
      assert.equal(normalKey(alias), alias, 'an alias is written as keys are folded');
      assert.equal(fieldDefinition(alias, 'professional')?.key, key);
    }
  });

  it('carry the exact places of their key and value, comments left out', () => {
    const text = 'claim: professional\r\nmember id:  1EG4-TE5-MK73   # 1a\r\naddress: 4 Oak St, Apt #4\r\n';
    const claim = only(readClaim(text));
    const id = field(claim, 'member id');
    assert.deepEqual(id?.span, spanOf(text, '1EG4-TE5-MK73'));
    assert.deepEqual(id?.keySpan, spanOf(text, 'member id'));
    assert.equal(field(claim, 'address')?.written, '4 Oak St, Apt #4');
  });

  it('read dates in every form, a birth in the past and a service in this century', () => {
    for (const written of [
      '2026-11-03',
      '11/03/2026',
      '11/03/26',
      '20261103',
      '11032026',
      '2026\u201311\u201303',
    ])
      assert.deepEqual(
        field(only(readClaim(`claim: institutional\nadmission: ${written}`)), 'admission')?.value,
        {
          kind: 'date',
          dates: { from: '2026-11-03', through: '2026-11-03' },
        },
      );
    assert.deepEqual(field(only(readClaim('birth date: 03/14/51')), 'birth date')?.value, {
      kind: 'date',
      dates: { from: '1951-03-14', through: '1951-03-14' },
    });
    assert.deepEqual(
      field(only(readClaim('hospitalized: 11/01/26 \u2013 11/04/26')), 'hospitalized')?.value,
      {
        kind: 'date',
        dates: { from: '2026-11-01', through: '2026-11-04' },
      },
    );
    for (const wrong of ['2026-13-45', 'soon', '11/03'])
      assert.deepEqual(field(only(readClaim(`onset: ${wrong}`)), 'onset')?.value, {
        kind: 'date',
        dates: null,
      });
  });

  it('read money with and without dollar sign and commas, in cents', () => {
    for (const written of ['1,150.50', '$1,150.50', '1150.5', '$ 1150.50'])
      assert.deepEqual(field(only(readClaim(`[total]\ncharge: ${written}`)), 'charge')?.value, {
        kind: 'money',
        cents: 115050,
      });
    assert.deepEqual(field(only(readClaim('[total]\ncharge: much')), 'charge')?.value, {
      kind: 'money',
      cents: null,
    });
  });

  it('read an answer with the date behind it; a name is a signature', () => {
    const signed = (words: string) =>
      field(only(readClaim(`claim: professional\nsigned: ${words}`)), 'signed')?.value;
    assert.deepEqual(signed('yes 2026-11-03'), { kind: 'yes-no', yes: true, date: '2026-11-03' });
    assert.deepEqual(signed('Jane Roe MD 11/03/2026'), { kind: 'yes-no', yes: true, date: '2026-11-03' });
    assert.deepEqual(signed('no'), { kind: 'yes-no', yes: false });
    assert.deepEqual(signed('yes 2026-13-45'), { kind: 'yes-no', yes: true, date: null });
    assert.deepEqual(field(only(readClaim('accept assignment: perhaps')), 'accept assignment')?.value, {
      kind: 'yes-no',
      yes: null,
    });
  });

  it('are absent where the value is blank', () => {
    const document = readClaim('claim: professional\nsigned:\npayer: -\nonset:   # 14');
    assert.deepEqual(
      only(document).fields.map(({ key }) => key),
      ['claim'],
    );
    assert.deepEqual(document.problems, []);
  });

  it('belong to the section or the provider named last where the key leaves it unsaid', () => {
    const claim = only(
      readClaim(
        'claim: professional\n[insured]\nname: Doe, John\nbirth date: 1950-01-02\n[providers]\nbilling: Salem Clinic\nnpi: 1234567893\nrendering: Roe MD\nnpi: 1245319599',
      ),
    );
    assert.equal(field(claim, 'insured')?.written, 'Doe, John');
    assert.equal(field(claim, 'insured birth date')?.written, '1950-01-02');
    assert.equal(field(claim, 'billing npi')?.written, '1234567893');
    assert.equal(field(claim, 'rendering npi')?.written, '1245319599');
  });

  it('are marked where a key is unknown, with the nearest one', () => {
    const text = 'claim: professional\n[providers]\nbiling npi: 1234567893\nfavourite colour: blue';
    const [first, second] = readClaim(text).problems;
    assert.equal(first?.rule, 'text/unknown-key');
    assert.deepEqual(first?.span, spanOf(text, 'biling npi'));
    assert.equal(first?.suggestion, 'billing npi');
    assert.deepEqual(second?.span, spanOf(text, 'favourite colour'));
    assert.equal(second?.suggestion, undefined);
  });

  it('are marked where a key stands twice, but for payers, notes and the UB-04 lines A to C', () => {
    const text = 'claim: professional\nsex: F\npayer: A\npayer: B\nnote: x\nnote: y\nsex: M';
    const document = readClaim(text);
    assert.deepEqual(
      document.problems.map(({ rule, span }) => [rule, span]),
      [['text/duplicate-key', spanOf(text, 'sex', 2)]],
    );
    assert.equal(fieldsOf(only(document), 'sex').length, 2);
    assert.deepEqual(readClaim('claim: institutional\n60A: M1\n60B: M2').problems, []);
    assert.deepEqual(
      readClaim('claim: professional\nsex: F\nsex:\nsigned: yes\nelectronically signed by: Roe').problems,
      [],
    );
    assert.equal(readClaim('claim: professional\n1a: M1\nmember id: M2').problems.length, 1);
  });

  it('are not looked for in the free text of a chart', () => {
    assert.deepEqual(
      readChart('chart: office visit\n[history]\nAllergies: none\nSocial: retired\nNote: x').problems,
      [],
    );
  });
});
