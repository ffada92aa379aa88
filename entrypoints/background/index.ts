import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/database/schema';
import { showBadge } from './badge';
import { clearOnCommand } from './clearing';
import { forgetOldHistory } from './history';
import { followAccess } from './hosts';
import { createIncidents } from './incidents';
import { remind } from './reminders';
import { lookWhenAsked, watchCookies } from './sightings';
import { hearPages } from './sites';
import { updateInPeace } from './update';

export default defineBackground({
  // A module shares its files with the pages: the database and the law are in the package once.
  type: 'module',
  main: () => {
    const database = openDatabase();
    const incidents = createIncidents(database);
    hearPages(database, incidents);
    watchCookies(database, incidents);
    lookWhenAsked(database);
    followAccess(incidents);
    forgetOldHistory(database, incidents);
    showBadge(database, incidents);
    clearOnCommand(database, incidents);
    remind(database, incidents);
    updateInPeace(incidents);
  },
});
