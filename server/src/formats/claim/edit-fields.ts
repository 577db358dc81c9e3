/** Changes of `key: value` lines: a missing key goes to the section where it is at home. */
import type { Edited } from '../../model/change.ts';
import { FIELD_DEFINITIONS, type FieldKey, fieldDefinition, normalKey } from '../../model/fields.ts';
import { span, type TextEdit } from '../../model/text.ts';
import { insertAbove, insertBelow, oneLine } from './edit-text.ts';
import { definitionIn, keyedLine } from './keys.ts';
import { type Dialect, hasContent } from './lines.ts';
import type { Part, Section, Sheet } from './parts.ts';
import { OFFERED_SECTIONS, SECTION_OF_FIELD } from './sections.ts';

/** Writes a key with its value; where the key stands with a blank value already, the value alone. */
export function insertField(
  sheet: Sheet,
  part: Part,
  key: FieldKey,
  value: string | undefined,
  dialect: Dialect,
): Edited {
  const words = value === undefined ? '' : oneLine(value);
  const blank = blankValue(sheet, part, key);
  if (blank) return { edits: words ? [{ ...blank, newText: ` ${words}` }] : [] };
  const home = SECTION_OF_FIELD[FIELD_DEFINITIONS.find((row) => row.key === key)?.section ?? 'head'];
  const section = part.sections.find((one) => normalKey(one.heading?.value ?? '') === home);
  const line = `${key}: ${words}`;
  if (!section)
    return {
      edits: [
        home === ''
          ? insertAbove(sheet.source.text, part.span.start, [line])
          : newSection(sheet, part, home, line, dialect),
      ],
    };
  const last =
    section.lines.findLast(hasContent)?.content.start ?? section.heading?.span.start ?? part.span.start;
  return { edits: [insertBelow(sheet.source.text, last, [line])] };
}

/** Where a key stands without a value. */
function blankValue({ source }: Sheet, part: Part, key: FieldKey): TextEdit | undefined {
  for (const section of part.sections)
    for (const { content } of section.lines) {
      const keyed = section.kind === 'fields' ? keyedLine(source.plain, content) : undefined;
      if (!keyed || keyed.value.start < keyed.value.end) continue;
      const written = source.plain.slice(keyed.key.start, keyed.key.end);
      if (
        definitionIn(written, part.form, section.prefix)?.key !== key &&
        fieldDefinition(written, part.form)?.key !== key
      )
        continue;
      return { span: span(content.end, content.end), newText: '' };
    }
  return undefined;
}

/** A section with one line, before the first section that comes after it in the order of the forms. */
export function newSection(
  { source }: Sheet,
  part: Part,
  name: string,
  line: string,
  dialect: Dialect,
): TextEdit {
  const order = OFFERED_SECTIONS[part.kind === 'chart' ? 'chart' : part.form];
  const later = order.slice(order.indexOf(name) + 1);
  const next = part.sections.find((section: Section) =>
    later.includes(normalKey(section.heading?.value ?? '')),
  );
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const heading = dialect === 'markdown' ? `## ${title}` : `[${name}]`;
  if (next?.heading && order.includes(name))
    return insertAbove(source.text, next.heading.span.start, [heading, line, '']);
  return insertBelow(source.text, part.span.end, ['', heading, line]);
}
