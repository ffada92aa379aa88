import { type PolicyShown } from '@/messages/page-facts';

/** An invented English policy with the clauses 1 to 9, long enough to be taken for one. */
export function aPolicyText(changed: Readonly<Record<string, string>> = {}): string {
  const clauses = Array.from({ length: 9 }, (_, index) => {
    const number = String(index + 1);
    return `${number}. Heading ${number}\n${changed[number] ?? `What clause ${number} says, at some length, about information and the people whom it concerns. `.repeat(3)}`;
  });
  return ['Privacy Policy', 'Before the first clause.', ...clauses, 'Established January 1, 2020'].join('\n');
}

export function aShownPolicy(changed: Partial<PolicyShown> = {}): PolicyShown {
  return {
    kind: 'policyShown',
    address: 'https://jitera.com/privacy-policy',
    canonical: '',
    redirected: false,
    title: 'Privacy Policy',
    status: 200,
    lang: 'en',
    translated: false,
    finished: true,
    cut: false,
    text: aPolicyText(),
    ...changed,
  };
}
