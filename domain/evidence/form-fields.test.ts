import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORM_FIELD_KINDS, type FormField, kindOfField, kindsOfFields } from './form-fields';

function aField(changed: Partial<FormField>): FormField {
  return { autocomplete: '', type: 'text', label: '', ...changed };
}

it.each<[Partial<FormField>, string | null]>([
  [{ autocomplete: 'section-a shipping Family-Name' }, 'name'],
  [{ autocomplete: 'organization', label: 'Name' }, 'company'],
  [{ autocomplete: 'tel-national' }, 'telephone'],
  [{ autocomplete: 'off', type: 'EMAIL' }, 'email'],
  [{ autocomplete: 'nonsense', label: '会社名' }, 'company'],
  [{ label: 'Company name *' }, 'company'],
  [{ label: 'お名前' }, 'name'],
  [{ label: 'ﾒｰﾙアドレス' }, 'email'],
  [{ label: 'Ｅ－ｍａｉｌ' }, 'email'],
  [{ label: '電話番号' }, 'telephone'],
  [{ label: 'お問い合わせ内容' }, 'message'],
  [{ type: 'textarea', label: 'x' }, 'message'],
  [{ type: 'checkbox', label: 'I agree to the privacy policy' }, 'consent'],
  [{ type: 'password' }, 'password'],
  [{ label: 'Favourite colour' }, 'other'],
  [{ type: 'hidden', label: 'email' }, null],
  [{ type: 'submit', label: 'Send message' }, null],
  [{ type: '__proto__' }, 'other'],
])('%o asks for: %s', (changed, kind) => {
  expect(kindOfField(aField(changed))).toBe(kind);
});

it('the kinds of a form stand once each, in a fixed order', () => {
  const fields = [{ label: 'Message' }, { type: 'email' }, { label: 'Name' }, { label: 'Mail' }, { type: 'hidden' }].map(aField);
  expect(kindsOfFields(fields)).toEqual(['name', 'email', 'message']);
  expect(kindsOfFields([])).toEqual([]);
});

it('any field has a kind', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (autocomplete, type, label) => {
      const kind = kindOfField({ autocomplete, type, label });
      return kind === null || FORM_FIELD_KINDS.includes(kind);
    }),
  );
});
