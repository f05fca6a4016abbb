/** What an organiser sees beside the objective, none of it before they can type. */
export { AccountPicker } from './account-picker.tsx';
export { AgendaOffer } from './agenda-offer.tsx';
export { ConflictPanel } from './conflict-panel.tsx';
export { MeetingHints } from './meeting-hints.tsx';
