import { type Words } from '@/domain/law/words';
import { type Head, type Person } from './content';
import { type FieldName, type Gap } from './field';
import { findUnprintable, isBlank, looksLikeEmail, type Shape, tidy } from './own-text';

/** What every letter needs: a name, a way to answer, and text that can be printed as it is. */
export function findGapsOfHead(head: Head): readonly Gap[] {
  const { sender, agent } = head;
  return [
    ...findUnprintable('reference', head.reference, 'line'),
    ...findGapsOfPerson('sender', sender),
    ...(agent === null ? wayToAnswer('sender', sender) : findGapsOfAgent(agent)),
    ...(head.inEnglish === null ? [] : findGapsOfEnglish(head.inEnglish)),
    ...eachText(head.ownParagraphs, (position) => `ownParagraphs.${position}`, 'paragraph'),
  ];
}

function findGapsOfPerson(who: 'sender' | 'agent', person: Person): readonly Gap[] {
  return [
    ...missing(`${who}.name`, person.name),
    ...findUnprintable(`${who}.name`, person.name, 'line'),
    ...findUnprintable(`${who}.reading`, person.reading, 'line'),
    ...findUnprintable(`${who}.postalCode`, person.postalCode, 'line'),
    ...findUnprintable(`${who}.address`, person.address, 'address'),
    ...findUnprintable(`${who}.telephone`, person.telephone, 'line'),
    ...findUnprintable(`${who}.email`, person.email, 'line'),
    ...emailSlip(`${who}.email`, person.email),
  ];
}

function findGapsOfAgent({ person, papers }: NonNullable<Head['agent']>): readonly Gap[] {
  return [
    ...findGapsOfPerson('agent', person),
    ...wayToAnswer('agent', person),
    ...eachText(papers, (position) => `agent.papers.${position}`, 'line'),
  ];
}

function findGapsOfEnglish({ name, address }: NonNullable<Head['inEnglish']>): readonly Gap[] {
  return [...findUnprintable('inEnglish.name', name, 'line'), ...findUnprintable('inEnglish.address', address, 'address')];
}

/** The company must be able to answer somewhere. */
function wayToAnswer(who: 'sender' | 'agent', { address, email }: Person): readonly Gap[] {
  return isBlank(address) && isBlank(email) ? [{ kind: 'no-way-to-answer', field: `${who}.address` }] : [];
}

export function missing(field: FieldName, text: string): readonly Gap[] {
  return isBlank(text) ? [{ kind: 'missing', field }] : [];
}

export function emailSlip(field: FieldName, text: string): readonly Gap[] {
  return isBlank(text) || looksLikeEmail(tidy(text)) ? [] : [{ kind: 'not-an-address', field }];
}

/** Checks each text of a list that a person typed; our own words need no check. */
export function eachText(texts: readonly (Words | string)[], field: (position: number) => FieldName, shape: Shape): readonly Gap[] {
  return texts.flatMap((text, position) => (typeof text === 'string' ? findUnprintable(field(position), text, shape) : []));
}
