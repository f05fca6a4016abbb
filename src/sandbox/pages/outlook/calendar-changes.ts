/** The windows of one Outlook tell each other that the calendar changed, so that the week shows it at once. */
const CHANNEL = 'sandbox-outlook-calendar';

export function announceCalendarChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

export function onCalendarChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
