import { type Organisation } from '@/domain/organisation/organisation';
import { JITERA } from './jitera';

/** All that is known about the organisation of this build. Pages load it; the popup and the background need only the registry. */
export const DETAILS: Organisation = JITERA;
