/**
 * What a request under Art. 34 or 35 rests on. The number in front is where the ground stands in the Act;
 * the three cases of Art. 35(5) are one sentence there and have no item numbers of their own.
 */
export type GroundId =
  | '34.untrue'
  | '35.1.purpose'
  | '35.1.improper-use'
  | '35.1.acquisition'
  | '35.3.consent'
  | '35.3.foreign'
  | '35.5.no-need'
  | '35.5.incident'
  | '35.5.interests';
