/** Sending what waits, and saying what is left: fetched after the first drawing, both at once. */
export { sendWaiting } from '../../usecases/send-waiting.ts';
export { WaitingNotice } from './waiting-notice.tsx';
