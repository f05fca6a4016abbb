/** What is seen when the meeting is over, by who organised it and by who was there; and in somebody else's calendar. */
export { AttendeeView } from './attendee-view.tsx';
export { PastRitual } from './past-ritual.tsx';
export { SharedCalendarView } from './shared-calendar-view.tsx';
