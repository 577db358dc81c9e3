/** Completion through the protocol. Titles are those of the FY2027 order file. */
import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { Server } from './harness.ts';
import { claimWith, PHRASES, x12With } from './texts.ts';

describe('completion', () => {
  let server: Server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server.stop());

  const inserted = (item: CompletionItem | undefined) => item?.textEdit?.newText;

  /** The list behind a diagnosis entry that was typed so far. */
  const typed = async (entry: string) => {
    const doc = await server.open(claimWith(entry));
    return { doc, list: await doc.completions(`A: ${entry}`) };
  };

  it('answers a word letter by letter, ranked', async () => {
    const doc = await server.open(claimWith('d'));
    for (const word of ['d', 'di', 'dia', 'diab', 'diabe', 'diabetes']) {
      if (word !== 'd') await doc.edit(`A: ${doc.text.match(/A: (\w+)/)?.[1]}`, `A: ${word}`);
      const { isIncomplete, items } = await doc.completions(`A: ${word}`);
      assert.ok(items.length > 0 && items.length <= 50, `${word}: ${items.length}`);
      assert.equal(isIncomplete, true, word);
      assert.ok(items.every(({ filterText }) => filterText === word));
      const sorts = items.map(({ sortText }) => sortText ?? '');
      assert.deepEqual(sorts, [...sorts].sort(), 'in the order given');
      assert.equal(new Set(sorts).size, sorts.length);
    }
    const { items } = await doc.completions('A: diabetes');
    assert.ok(items.slice(0, 5).some(({ label }) => label === 'E11.9'));
  });

  it('offers what stands below a header, billable codes first, each by the words that decide', async () => {
    const { list } = await typed('E11.2');
    assert.deepEqual(
      list.items.map(({ label, detail }) => `${label} ${detail}`),
      [
        'E11.22 with diabetic chronic kidney disease',
        'E11.21 with diabetic nephropathy',
        'E11.29 with other diabetic kidney complication',
        'E11.2 Type 2 diabetes mellitus with kidney complications',
      ],
    );
  });

  it('goes down a ladder by one key each, in an editor that can open the list anew', async () => {
    const stepping = await Server.start({
      initializationOptions: { commands: ['editor.action.triggerSuggest'] },
    });
    const doc = await stepping.open(claimWith('S52.5'));
    // Type, side, encounter: S52.53 is Colles' fracture, its 7th characters are those of S52 (FY2027 Tabular).
    for (const [at, wanted, decides] of [
      ['S52.5', 'S52.53', "Colles' fracture"],
      ['S52.53', 'S52.532', 'left'],
    ] as const) {
      const { items } = await doc.completions(`A: ${at}`);
      const step = items.find(({ label }) => label === wanted);
      assert.equal(step?.detail, decides);
      assert.equal(step?.command?.command, 'editor.action.triggerSuggest');
      assert.equal(inserted(step), wanted);
      await doc.edit(`A: ${at}`, `A: ${inserted(step)}`);
    }
    const { items } = await doc.completions('A: S52.532');
    const whole = items.find(({ detail }) => detail === 'initial encounter for closed fracture');
    assert.equal(
      inserted(whole),
      "S52.532A  Colles' fracture of left radius, initial encounter for closed fracture",
    );
    assert.equal(whole?.command, undefined);
    await stepping.stop();
  });

  it('leaves every list open, so that the client filters none by a letter typed behind it', async () => {
    for (const entry of ['E11.2', 'S72', 'pneumonia', 'J18.9', 'zzzzqqqq'])
      assert.equal((await typed(entry)).list.isIncomplete, true, entry);
    const doc = await server.open('claim: professional\ncontr\n');
    assert.equal((await doc.completions('contr')).isIncomplete, true);
  });

  it('answers each letter of ten phrases as its own text is answered, whatever was typed before', async () => {
    const doc = await server.open(claimWith(''));
    for (const phrase of PHRASES) {
      for (let length = 1; length <= phrase.length; length++) {
        const text = phrase.slice(0, length);
        await doc.edit(`A: ${phrase.slice(0, length - 1)}`, `A: ${text}`);
        const { items } = await doc.completions(`A: ${text}`);
        const { list } = await typed(text);
        assert.deepEqual(
          items.map(({ label, sortText, filterText }) => [label, sortText, filterText]),
          list.items.map(({ label, sortText, filterText }) => [label, sortText, filterText]),
          text,
        );
        // All pass the client's filter alike, and its sort keeps our order.
        assert.ok(items.every(({ filterText }) => filterText === text));
        assert.ok(items.every(({ sortText = '' }, place) => sortText > (items[place - 1]?.sortText ?? '')));
      }
      await doc.edit(`A: ${phrase}`, 'A: ');
    }
  });

  it('inserts the code and its title where no description stands, in place of what was typed', async () => {
    const { doc, list } = await typed('kidney stage 3a');
    const [item] = list.items;
    assert.equal(inserted(item), 'N18.31  Chronic kidney disease, stage 3a');
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.equal(doc.at(item.textEdit.range), 'kidney stage 3a');
  });

  it('inserts the code alone where a description stands, and in a table', async () => {
    const doc = await server.open(claimWith('N18.3  kidney disease'));
    const { items } = await doc.completions('A: N18.3');
    assert.ok(items.some((item) => inserted(item) === 'N18.31'));
    const places = await doc.completions('2026-11-03  11');
    assert.equal(inserted(places.items[0]), '11');
    assert.equal(places.items[0]?.detail, 'Office');
  });

  it('offers no code that is not in force on the date of service (U07.1 from 2020-04-01)', async () => {
    const on = async (date: string) => {
      const doc = await server.open(claimWith('U07').replace('2026-11-03  11', `${date}  11`));
      return (await doc.completions('A: U07')).items.map(({ label }) => label);
    };
    assert.ok(!(await on('2020-03-31')).includes('U07.1'));
    assert.ok((await on('2020-04-01')).includes('U07.1'));
  });

  it('puts a code last that the claim has already', async () => {
    const doc = await server.open(claimWith('E11.22', 'E11.2'));
    const { items } = await doc.completions('B: E11.2');
    assert.equal(items.at(-1)?.label, 'E11.22');
  });

  it('completes a misspelt word', async () => {
    const { list } = await typed('pnuemonia');
    assert.equal(list.items[0]?.label, 'J18.9');
    assert.equal(list.items[0]?.filterText, 'pnuemonia');
  });

  it('gives the details of an item when asked', async () => {
    const { doc, list } = await typed('E11.2');
    const item = list.items.find(({ label }) => label === 'E11.22');
    assert.ok(item && item.documentation === undefined);
    const { documentation } = await doc.resolve(item);
    assert.ok(typeof documentation === 'object');
    assert.match(
      documentation.value,
      /^\*\*E11\.22\*\* Type 2 diabetes mellitus with diabetic chronic kidney disease\n/,
    );
  });

  it('offers the keys of the form', async () => {
    const doc = await server.open('claim: professional\ncontr\n');
    const { items } = await doc.completions('contr');
    assert.equal(inserted(items[0]), 'control number: ');
  });

  it('offers nothing where nothing can be completed', async () => {
    const doc = await server.open(claimWith('E11.22'));
    const { items } = await doc.completions('birth date: 1951');
    assert.deepEqual(items, []);
  });

  it('tells how the search got there: beside the title, and behind the details of an item', async () => {
    const labelled = await Server.start({
      capabilities: { textDocument: { completion: { completionItem: { labelDetailsSupport: true } } } },
    });
    const doc = await labelled.open(claimWith('heart attack', 'hemmoroids'));
    // The Alphabetic Index: Attack, heart (see Infarct, myocardium) leads to I21.9.
    const [attack] = (await doc.completions('A: heart attack')).items;
    assert.ok(attack);
    assert.equal(attack.label, 'I21.9');
    assert.equal(attack.labelDetails?.description, 'Attack, heart');
    const { documentation } = await doc.resolve(attack);
    assert.ok(typeof documentation === 'object');
    assert.match(documentation.value, /\n\nIndex: Attack, heart$/);
    const [misspelt] = (await doc.completions('B: hemmoroids')).items;
    assert.equal(misspelt?.labelDetails?.description, 'read as hemorrhoids');
    await labelled.stop();
  });

  it('says as what it read a slip, a missing end, an abbreviation, an everyday word or a brand', async () => {
    const labelled = await Server.start({
      capabilities: { textDocument: { completion: { completionItem: { labelDetailsSupport: true } } } },
    });
    // Expansions and everyday words are those of codesets/tables/words; each leads to a title of the order file.
    for (const [entry, code, told] of [
      ['hypertenshun', 'I10', 'read as hypertension'],
      ['migrain headache', 'G43.909', 'read as migraine'],
      ['migrain', 'G43.909', 'read as migraine'],
      ['chf', 'I50.9', 'chf = congestive heart failure'],
      ['broken wrist', 'S52.502A', 'broken wrist = fracture of lower end of radius'],
      ['sugr diabetis', 'E11.9', 'read as sugar, diabetic, sugar diabetic = diabetes mellitus'],
      ['copd', 'J44.9', 'copd = chronic obstructive pulmonary disease'],
      // The title says it.
      ['chest pain', 'R07.9', undefined],
    ] as const) {
      const doc = await labelled.open(claimWith(entry));
      const { items } = await doc.completions(`A: ${entry}`);
      const item = items.find(({ label }) => label === code);
      assert.ok(item, entry);
      assert.equal(item.labelDetails?.description, told, entry);
      const { documentation } = await doc.resolve(item);
      assert.ok(typeof documentation === 'object');
      if (told?.includes(' = ')) {
        const written = told.split(', ').at(-1) ?? '';
        assert.ok(documentation.value.includes(written), documentation.value);
      }
    }
    await labelled.stop();
  });

  it('has codes counted that are chosen, and lifts those chosen often, unless the setting says no', async () => {
    const before = (await typed('bunion')).list.items.map(({ label }) => label);
    const [first, second = ''] = before;
    const code = second.replace('.', '');
    const afterChoices = async (settings: object) => {
      const own = await Server.start({
        initializationOptions: { commands: ['claimlint.countChoice'], ...settings },
      });
      const doc = await own.open(claimWith('bunion'));
      await own.connection.sendNotification('claimlint/chosen', { counts: { [`icd-10-cm ${code}`]: 100 } });
      const { items } = await doc.completions('A: bunion');
      await own.stop();
      return items;
    };
    const learnt = await afterChoices({});
    assert.deepEqual(
      learnt.slice(0, 2).map(({ label }) => label),
      [second, first],
    );
    assert.deepEqual(learnt[0]?.command?.command, 'claimlint.countChoice');
    assert.deepEqual(learnt[0].command.arguments, [{ system: 'icd-10-cm', code }]);
    const notLearnt = await afterChoices({ completion: { learn: false } });
    assert.deepEqual(
      notLearnt.map(({ label }) => label),
      before,
    );
    assert.ok(notLearnt.every(({ command }) => command?.command !== 'claimlint.countChoice'));
  });

  it('keeps to the limit of the settings', async () => {
    const few = await Server.start({ initializationOptions: { completion: { limit: 5 } } });
    const doc = await few.open(claimWith('diab'));
    const { items, isIncomplete } = await doc.completions('A: diab');
    assert.equal(items.length, 5);
    assert.equal(isIncomplete, true);
    await few.stop();
  });

  it('sends titles and what is replaced once, to a client that can do with it', async () => {
    const able = await Server.start({
      capabilities: {
        textDocument: {
          completion: {
            completionItem: { labelDetailsSupport: true },
            completionList: { itemDefaults: ['editRange'] },
          },
        },
      },
    });
    const doc = await able.open(claimWith('kidney stage 3a'));
    const { itemDefaults, items } = await doc.completions('A: kidney stage 3a');
    const range = itemDefaults?.editRange;
    assert.ok(range && 'start' in range);
    assert.equal(doc.at(range), 'kidney stage 3a');
    assert.equal(items[0]?.textEditText, 'N18.31  Chronic kidney disease, stage 3a');
    assert.equal(items[0].labelDetails?.detail?.trim(), 'Chronic kidney disease, stage 3a');
    await able.stop();
  });

  it('writes a code without its dot in an 837', async () => {
    const doc = await server.open(x12With('E112'), 'x12');
    const { items } = await doc.completions('ABK:E112');
    assert.ok(items.some((item) => inserted(item) === 'E1122' && item.label === 'E11.22'));
  });

  it('completes a code in the narrative of a chart, without its title', async () => {
    const doc = await server.open(
      'chart: office visit\ndate of service: 2026-11-03\n\n[plan]\nDx: N18.3\n',
      'chart',
    );
    const { items } = await doc.completions('Dx: N18.3');
    assert.ok(
      items.some((item) => inserted(item) === 'N18.31'),
      items.map(inserted).join(),
    );
  });
});
