import { type Composed } from './assemble';
import { composeAskProcedure } from './compose-ask-procedure';
import { composeClarification } from './compose-clarification';
import { composeComplaint } from './compose-complaint';
import { composeCoverNote } from './compose-cover-note';
import { composeFirstRequest } from './compose-first-request';
import { composeInquiry } from './compose-inquiry';
import { composeObjection } from './compose-objection';
import { composePpcCall } from './compose-ppc-call';
import { composeReasons } from './compose-reasons';
import { composeReminder } from './compose-reminder';
import { composeSingaporeRequest } from './compose-singapore-request';
import { composeStopAdvertising } from './compose-stop-advertising';
import { composeWithdrawal } from './compose-withdrawal';
import { type LetterContent } from './content-later';

/** Any letter, from what a person typed and chose. Bad input comes back as named gaps, never as an exception. */
export function compose(content: LetterContent): Composed {
  switch (content.kind) {
    case 'first-request':
      return composeFirstRequest(content);
    case 'stop-advertising':
      return composeStopAdvertising(content);
    case 'inquiry':
      return composeInquiry(content);
    case 'ask-procedure':
      return composeAskProcedure(content);
    case 'cover-note':
      return composeCoverNote(content);
    case 'clarification':
      return composeClarification(content);
    case 'reminder':
      return composeReminder(content);
    case 'reasons':
      return composeReasons(content);
    case 'objection':
      return composeObjection(content);
    case 'complaint':
      return composeComplaint(content);
    case 'ppc-call':
      return composePpcCall(content);
    case 'withdrawal':
      return composeWithdrawal(content);
    case 'singapore-request':
      return composeSingaporeRequest(content);
  }
}

export type { Composed };
