/** What few people see first: one chunk, fetched once the pane is drawn. */
export { AccountPicker } from './account-picker.tsx';
export { AttendeeView } from './attendee-view.tsx';
export { PastRitual } from './past-ritual.tsx';
export { WaitingNotice } from '../shared/waiting-notice.tsx';
