import { type IconName } from './icon-paths';

/** One line of a request's history. `dateTime` is the machine's form of `day`. */
export interface TimelineEntry {
  readonly id: string;
  readonly icon: IconName;
  readonly what: string;
  readonly day: string;
  readonly dateTime: string;
  readonly detail?: string | undefined;
  readonly by: 'person' | 'organisation';
  readonly voided: boolean;
}
