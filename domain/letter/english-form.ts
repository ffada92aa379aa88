import { type EnglishForm, type Person } from './content';
import { isBlank } from './own-text';

/** The person as an English letter names them: what has no English form stays as typed. */
export function toEnglishForm(person: Person, form: EnglishForm | null): Person {
  if (form === null) return person;
  const name = isBlank(form.name) ? person.name : form.name;
  const address = isBlank(form.address) ? person.address : form.address;
  return { ...person, name, address };
}
