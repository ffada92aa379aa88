import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/database/schema';
import { showBadge } from './badge';
import { clearOnCommand } from './clearing';
import { createIncidents } from './incidents';
import { remind } from './reminders';
import { markSites } from './sites';
import { updateInPeace } from './update';

export default defineBackground(() => {
  const database = openDatabase();
  const incidents = createIncidents(database);
  markSites(database, incidents);
  showBadge(database, incidents);
  clearOnCommand(database, incidents);
  remind(database, incidents);
  updateInPeace(incidents);
});
