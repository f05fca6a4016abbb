/** What is seen when the meeting is over, by who organised it and by who was there. */
export { AttendeeView } from './attendee-view.tsx';
export { PastRitual } from './past-ritual.tsx';
