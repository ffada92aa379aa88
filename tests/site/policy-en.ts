import type { PolicyText } from './policy-text.ts';

const LONG_DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Our own wording on the plan of the real policy: the same clause numbers, lists and dates. */
export const POLICY_EN: PolicyText = {
  language: 'en',
  title: 'Privacy Policy',
  preamble:
    'This page shows how a privacy policy of Jitera Inc. and JITERA PTE LTD ("we") is laid out. It speaks of personal information as the Act on the Protection of Personal Information (Act No. 57 of 2003) understands it, and of what people who use the services hand over. The sentences were written for this stand-in.',
  clauses: [
    { number: '1', heading: 'Information that is received', text: 'What reaches us falls into three groups.' },
    {
      number: '1.1',
      heading: 'What users tell us about themselves',
      text: 'Somebody who opens an account gives a name and ways of being reached, for instance an e-mail address or a telephone number.',
    },
    {
      number: '1.2',
      heading: 'What users tell us about other people',
      text: 'While working with the services a user may put in details of customers or of staff, who are third parties here.',
    },
    {
      number: '1.3',
      heading: 'What arises by itself during use',
      text: 'A visit to the website or a session in the services leaves technical traces: the IP address, cookies and techniques like them, an identifier of the device, a place, access logs and the pages that were viewed. Not every one of these is personal information; where one is, this page covers it.',
    },
    { number: '2', heading: 'What the information is used for' },
    {
      number: '2.1',
      text: 'The purposes are these:',
      items: [
        'running the services and looking after them once they are in use',
        'telling people about new services by post, telephone or e-mail',
        'designing, building and bettering the services',
        'studying the market for them',
        'learning from how they are used, so that their quality rises',
        'getting in touch when something has gone wrong',
        'answering questions on any of this',
        'presenting services that are related to them or resemble them',
        'dealing with other wishes of users',
      ],
    },
    { number: '2.2', text: 'Messages that advertise our services may go out by e-mail.' },
    { number: '3', heading: 'When others receive the information', text: 'Information in our care is passed on in the following cases only.' },
    { number: '3.1', text: 'The person has agreed to it.' },
    {
      number: '3.2',
      text: 'A contractor needs it for one of the purposes above. It then gets no more than it needs, and we watch over how it is kept.',
    },
    {
      number: '3.3',
      heading: 'Joint use',
      text: 'Within the purposes above we and other companies may use the following together:',
      items: ['basic details, such as a name, a telephone number and an e-mail address', 'the record of how the services were used'],
    },
    {
      number: '3.4',
      heading: 'Where the law provides for it',
      text: 'A statute may call for it, or a life, a body or property may need protection while consent is hard to come by. Even so, only what is needed is passed on, and the privacy of those concerned is minded.',
    },
    {
      number: '4',
      heading: 'Asking for disclosure, correction, deletion, erasure or a stop',
      text: 'Whoever wants their information disclosed, corrected, deleted, erased or no longer used, or wants to see the records of its provision to third parties, turns to the contact point below and hears there how to go on. For a disclosure one chooses between an electronic copy and paper, proves who one is with the documents that we name, and pays the fee that we set. Opinions and questions are welcome at the same place.',
    },
    {
      number: '5',
      heading: 'Keeping it safe',
      text: 'Measures that fit the risk guard against leaks, loss and damage, and those who handle information, inside the company or for it, are supervised. Details can be asked for at the contact point.',
    },
    {
      number: '6',
      heading: 'No use for other ends',
      text: 'Without consent nothing is used beyond the purposes that this page named when the information came in, except where the Act allows it.',
    },
    {
      number: '7',
      heading: 'Cookies',
      text: 'Google Analytics, a service of Google, helps us to fit our services to those who use them. With cookies that we or Google set, Google gathers and evaluates which pages were viewed, and we may see the outcome. How Google treats such data is described on its own pages.',
    },
    {
      number: '8',
      heading: 'Contact point for questions and complaints',
      text: 'Requests under clause 4 and every question, opinion or complaint about this page go to: Jitera Inc., contact point for personal information (the postal address stands here on the real page). On weekends, public holidays and around New Year an answer may take longer.',
      hasContact: true,
    },
    {
      number: '9',
      heading: 'When this page changes',
      text: 'This page is revised when there is a need. What changes, and from when, is then announced on the website or in another suitable way.',
    },
  ],
  established: (day) => `Established ${LONG_DATE.format(new Date(day))}`,
  revised: (day) => `Revised on ${LONG_DATE.format(new Date(day))}`,
};
