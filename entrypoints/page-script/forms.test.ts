import { afterEach, describe, expect, it } from 'vitest';
import { kindsOfFields } from '@/domain/evidence/form-fields';
import { LONGEST_LABEL, MOST_FIELDS } from '@/messages/page-facts';
import { seenFields } from './forms';

afterEach(() => {
  document.body.innerHTML = '';
});

function fieldsOf(html: string): ReturnType<typeof seenFields> {
  document.body.innerHTML = html;
  return seenFields();
}

describe('the fields of a page', () => {
  it('are told by what the page says of them', () => {
    const fields = fieldsOf(`
      <form><label>Your name <input autocomplete="name"></label><label for="m">お問合せ内容</label><textarea id="m"></textarea>
      <input type="tel" placeholder="03-"><select aria-label="Country"><option>Japan</option></select><input name="company"></form>`);
    expect(fields).toEqual([
      { autocomplete: 'name', type: '', label: 'Your name' },
      { autocomplete: '', type: 'textarea', label: 'お問合せ内容' },
      { autocomplete: '', type: 'tel', label: '03-' },
      { autocomplete: '', type: 'select', label: 'Country' },
      { autocomplete: '', type: '', label: 'company' },
    ]);
    expect(kindsOfFields(fields)).toEqual(['name', 'telephone', 'company', 'country', 'message']);
  });

  it('never hold what was typed, also where a label stands around its field', () => {
    const fields = fieldsOf('<label>Message <textarea>secret words</textarea> please</label><label>Where <select><option>secret place</option></select></label><input value="secret" type="email">');
    (document.querySelector('input') as HTMLInputElement).value = 'secret@example.com';
    expect(fields.map(({ label }) => label)).toEqual(['Message please', 'Where', '']);
    expect(JSON.stringify(seenFields())).not.toContain('secret');
  });

  it('that ask nobody for anything are left out', () => {
    expect(fieldsOf('<input type="hidden" name="token"><input type="submit" value="Send"><input type="button"><input type="reset"><input type="image">')).toEqual([]);
  });

  it('are told once each, cut, and not without end', () => {
    expect(fieldsOf('<input name="a"><input name="a">')).toHaveLength(1);
    const [field] = fieldsOf(`<label>${'x'.repeat(500)}<input></label>`);
    expect(field?.label).toBe('x'.repeat(LONGEST_LABEL));
    expect(fieldsOf(Array.from({ length: 400 }, (_, index) => `<input name="f${index}">`).join(''))).toHaveLength(MOST_FIELDS);
  });

  it('are found in a form whose own names hide what a form has', () => {
    expect(fieldsOf('<form><input name="getAttribute"><input name="parentNode"><input name="matches"><label>E-mail <input type="email"></label></form>').at(-1)).toEqual({ autocomplete: '', type: 'email', label: 'E-mail' });
  });
});
