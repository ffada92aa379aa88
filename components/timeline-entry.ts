import { type IconName } from './icon-paths';

/** A file that an entry brought along. */
export interface EntryFile {
  readonly id: string;
  readonly name: string;
}

/** One line of a request's history. `dateTime` is the machine's form of `day`. */
export interface TimelineEntry {
  readonly id: string;
  readonly icon: IconName;
  readonly what: string;
  readonly day: string;
  readonly dateTime: string;
  readonly detail?: string | undefined;
  /** Words that somebody wrote, as they are. */
  readonly quote?: string | undefined;
  readonly files?: readonly EntryFile[] | undefined;
  /** Where the day is another than that on which the entry was made: when it was made, in words. */
  readonly recorded?: string | undefined;
  readonly by: 'person' | 'organisation';
  readonly voided: boolean;
}
