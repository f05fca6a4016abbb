/**
 * launchevent.js: what Outlook runs by itself while a meeting is written and sent. Old Outlook for Windows reads this one file in a
 * JavaScript engine without a page (platform-facts A5), every other client from events.html; nothing runs after Office.onReady there,
 * so the names of the manifest are bound right away.
 */
import { onAppointmentSend } from './on-appointment-send.ts';
import { onNothingYet } from './on-nothing-yet.ts';
import { prepareVerdict } from './prepare-verdict.ts';

// Office.js in a page stops with "has not fully loaded" unless somebody says that the page is ready; the old engine may not know the name.
if (typeof Office.onReady === 'function') void Office.onReady();
Office.actions.associate('onAppointmentSend', onAppointmentSend);
Office.actions.associate('onAppointmentOrganizer', prepareVerdict);
Office.actions.associate('onAppointmentAttendeesChanged', prepareVerdict);
Office.actions.associate('onAppointmentTimeChanged', onNothingYet);
Office.actions.associate('onAppointmentRecurrenceChanged', onNothingYet);
